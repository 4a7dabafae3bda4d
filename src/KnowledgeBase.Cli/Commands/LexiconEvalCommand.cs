using System.CommandLine;
using System.Diagnostics;
using KnowledgeBase.Cli.Output;
using KnowledgeBase.Evaluation;
using KnowledgeBase.Evaluation.Conflation;
using KnowledgeBase.Evaluation.Relevance;
using KnowledgeBase.Evaluation.Stemming;
using KnowledgeBase.Polish.Training.Compilation;
using KnowledgeBase.Polish.Training.Dictionaries;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb lexicon eval</c>: how well analyses of words bring forms of one lemma together, and those alone.</summary>
public static class LexiconEvalCommand
{
    private const string DefaultDictionary = "/usr/share/java/morfologik-polish.jar";

    public static Command Create()
    {
        var folders = new FolderOptions();
        var analyses = new AnalysisOptions();
        var text = new Option<string[]>("--text") { Description = "Teksty, których słowa są mierzone (domyślnie treść wpisów).", HelpName = "PLIK", AllowMultipleArgumentsPerToken = true };
        var dictionary = new Option<string>("--dictionary") { Description = "Słownik Morfologika, wzorzec lematów.", HelpName = "PLIK", DefaultValueFactory = _ => DefaultDictionary };
        var seed = new Option<int>("--seed") { Description = "Wybiera lematy odłożone na próbę.", HelpName = "ZIARNO", DefaultValueFactory = _ => 1 };
        var command = new Command("eval", "Zmierz, jak analizy słów łączą formy jednego lematu.") { text, dictionary, seed };
        analyses.AddTo(command);
        folders.AddContentTo(command);
        command.SetAction(parsed =>
        {
            var files = analyses.Files(parsed);
            var chosen = analyses.Runnable(parsed, files.MissingForWords);
            string[] words = [.. RunningText.Words(parsed.GetValue(text) is { Length: > 0 } paths ? paths.SelectMany(File.ReadLines) : Bodies(folders, parsed))];
            var vocabulary = ReadVocabulary(parsed.GetRequiredValue(dictionary));
            var screen = new LexiconScreen(parsed.InvocationConfiguration.Output);
            MeasureKnown(screen, chosen, files, new KnownWords(vocabulary, words), words);
            MeasureUnseen(screen, chosen, files, vocabulary, parsed.GetValue(seed));
            return ExitCode.Success;
        });
        return command;
    }

    private static VocabularyWord[] ReadVocabulary(string dictionary) => File.Exists(dictionary)
        ? Vocabulary.From(MorfologikJar.Entries(dictionary))
        : throw new EvaluationDataException($"Nie ma {dictionary}. Zainstaluj pakiet libmorfologik-stemming2-java albo podaj plik w --dictionary.");

    private static IEnumerable<string> Bodies(FolderOptions folders, ParseResult parsed) =>
        folders.ReadLibrary(parsed).Entries.SelectMany(entry => entry.Body.Passages).Select(passage => passage.Text);

    private static void MeasureKnown(
        LexiconScreen screen, IReadOnlyList<ComparedAnalysis> analyses, AnalysisFiles files, KnownWords known, string[] text)
    {
        if (known.Count == 0)
            throw new EvaluationDataException("W tekście nie ma słów ze słownika. Podaj inny tekst w --text.");

        var rows = analyses.Select(analysis =>
        {
            var clock = Stopwatch.StartNew();
            var stemmer = Stemmers.Open(analysis, files);
            var load = clock.Elapsed;
            return new KnownWordsRow(analysis, known.Measure(stemmer), Stemmers.SizeOf(analysis, files), load, Throughput.Of(stemmer, text));
        });
        screen.WriteKnown(text.Length, known.Count, [.. rows]);
    }

    private static void MeasureUnseen(
        LexiconScreen screen, IReadOnlyList<ComparedAnalysis> analyses, AnalysisFiles files, VocabularyWord[] vocabulary, int seed)
    {
        var split = new LemmaSplit(vocabulary, seed);
        var unseen = new UnseenWords(vocabulary, split.HeldOut);
        var rows = analyses.Select(analysis => new UnseenWordsRow(analysis, unseen.Measure(
            analysis == ComparedAnalysis.Default ? ShippedLemmas.TrainedOn(split.Training) : Stemmers.Open(analysis, files))));
        screen.WriteUnseen(seed, split.HeldOut.Count, [.. rows]);
    }
}

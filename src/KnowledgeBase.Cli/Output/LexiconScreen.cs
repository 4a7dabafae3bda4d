using System.Globalization;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Evaluation;
using KnowledgeBase.Evaluation.Conflation;
using Spectre.Console;

namespace KnowledgeBase.Cli.Output;

/// <summary>Shows the figures of <c>kb lexicon eval</c>.</summary>
internal sealed class LexiconScreen(TextWriter output)
{
    public void WriteKnown(int tokens, int words, IReadOnlyList<KnownWordsRow> rows)
    {
        output.WriteLine($"Słowa słownika w tekście: {words} różnych w tekście o {tokens} słowach. Pary różnych słów i pary ważone częstością.");
        var table = TableOf(["P", "R", "F1", "P waż.", "R waż.", "F1 waż.", "lemat", "kB", "start ms", "słów/s"]);
        foreach (var row in rows)
        {
            _ = table.AddRow([
                AnalysisOptions.NameOf(row.Analysis),
                .. Figures(row.Figures.Conflation),
                .. Figures(row.Figures.Weighted),
                Percent(row.Figures.LemmaAccuracy),
                Number(row.Size / 1000.0, "F0"),
                Number(row.Load.TotalMilliseconds, "F0"),
                Number(row.WordsPerSecond, "N0"),
            ]);
        }

        Screens.On(output).Write(table);
    }

    public void WriteUnseen(int seed, int words, IReadOnlyList<UnseenWordsRow> rows)
    {
        output.WriteLine($"Słowa lematów odłożonych na próbę: {words}, ziarno {seed}. Pary wśród nich i pary z całym słownikiem.");
        output.WriteLine($"default nie zna tych lematów ani żadnych o tych samych ostatnich {LemmaSplit.SharedLetters} literach; pozostałe analizy mogą je znać.");
        var table = TableOf(["P", "R", "F1", "P cały", "R cały", "F1 cały", "lemat"]);
        foreach (var row in rows)
        {
            _ = table.AddRow([
                AnalysisOptions.NameOf(row.Analysis),
                .. Figures(row.Figures.Own),
                .. Figures(row.Figures.Whole),
                Percent(row.Figures.LemmaAccuracy),
            ]);
        }

        Screens.On(output).Write(table);
    }

    private static Table TableOf(string[] columns)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("analiza");
        foreach (var column in columns)
            _ = table.AddColumn(new TableColumn(column).RightAligned());
        return table;
    }

    private static string[] Figures(ConflationScore score) => [Percent(score.Precision), Percent(score.Recall), Percent(score.F1)];

    private static string Percent(double share) => Number(100 * share, "F2");

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}

/// <summary>An analysis over the words of a text.</summary>
internal sealed record KnownWordsRow(ComparedAnalysis Analysis, KnownWordsFigures Figures, long Size, TimeSpan Load, double WordsPerSecond);

/// <summary>An analysis over words of held-out lemmas.</summary>
internal sealed record UnseenWordsRow(ComparedAnalysis Analysis, UnseenWordsFigures Figures);

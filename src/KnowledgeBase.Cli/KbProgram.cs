using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeBase.Cli.Commands;
using KnowledgeBase.Polish.Stempel;
using KnowledgeBase.Search;

namespace KnowledgeBase.Cli;

/// <summary>The command line as a function of its arguments and streams, so that tests can call it.</summary>
public static class KbProgram
{
    /// <summary>Runs one command and gives its <see cref="ExitCode"/>.</summary>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(error);
        var parsed = CreateRoot(input).Parse(args);
        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            var code = parsed.Invoke(configuration);
            return parsed.Action is ParseErrorAction ? ExitCode.WrongUsage : code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or IndexUnavailableException or StempelUnavailableException)
        {
            // A broken environment: the message says what to do, a stack trace would not.
            error.WriteLine(exception.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>The root command with all its commands; the README test reads it too.</summary>
    public static RootCommand CreateRoot(TextReader input) => new("Baza rekomendacji miast: sprawdzanie treści, indeks, wyszukiwanie, cytowanie.")
    {
        CheckCommand.Create(),
        IndexCommand.Create(),
        SearchCommand.Create(),
        CiteCommand.Create(),
        VerifyCommand.Create(),
        EvidenceCommand.Create(),
        AnalyzeCommand.Create(input),
        StatsCommand.Create(),
        SchemaCommand.Create(),
        EvalCommand.Create(),
        LexiconCommand.Create(),
    };
}

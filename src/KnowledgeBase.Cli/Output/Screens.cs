using Spectre.Console;

namespace KnowledgeBase.Cli.Output;

/// <summary>Makes consoles over a writer: colours and bars on a terminal, plain text elsewhere.</summary>
public static class Screens
{
    /// <summary>Width of plain output; a terminal's own width is used where there is one.</summary>
    private const int PlainWidth = 160;

    public static IAnsiConsole On(TextWriter output)
    {
        var toTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = toTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!toTerminal)
            console.Profile.Width = PlainWidth;

        return console;
    }
}

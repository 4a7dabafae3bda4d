namespace KnowledgeBase.Cli.Tests;

/// <summary>One call of <c>kb</c> and what came of it.</summary>
public sealed record Kb(int Code, string Output, string Error)
{
    public static Kb Run(params string[] args) => RunWith("", args);

    public static Kb RunWith(string input, params string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = KbProgram.Run(args, reader, output, error);
        return new Kb(code, output.ToString(), error.ToString());
    }
}

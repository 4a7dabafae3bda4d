namespace KnowledgeBase.Cli;

/// <summary>What <c>kb</c> tells the shell.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The content has errors.</summary>
    public const int ProblemsFound = 1;

    /// <summary>The command line or the folders it names cannot be used.</summary>
    public const int WrongUsage = 2;
}

using System.CommandLine;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb lexicon</c>: the commands about the analysis of words.</summary>
public static class LexiconCommand
{
    public static Command Create() => new("lexicon", "Polecenia o analizie słów.") { LexiconEvalCommand.Create() };
}

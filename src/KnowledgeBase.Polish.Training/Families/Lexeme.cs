namespace KnowledgeBase.Polish.Training.Families;

/// <summary>A lemma in lower case, as an index has it, with the classes of all its readings.</summary>
public sealed record Lexeme(string Lemma, WordClass Class)
{
    public bool Is(WordClass any) => (Class & any) != 0;
}

namespace KnowledgeBase.Polish.Training.Families;

/// <summary>What the dictionary's tags say of a lemma; a lemma with several readings has several marks.</summary>
[Flags]
public enum WordClass
{
    None = 0,
    Noun = 1,
    Adjective = 2,
    Adverb = 4,
    Perfective = 8,
    Imperfective = 16,
    Person = 32,

    /// <summary>A lemma with a capital letter of which no word in lower case exists.</summary>
    Name = 64,

    /// <summary>A verbal noun that the dictionary lists as a form of its verb only; a base for others, never in a family itself.</summary>
    VerbalNoun = 128,
    Verb = Perfective | Imperfective,
}

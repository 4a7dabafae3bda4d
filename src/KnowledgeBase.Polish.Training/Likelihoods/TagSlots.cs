namespace KnowledgeBase.Polish.Training.Likelihoods;

/// <summary>The slots of a paradigm that a form fills, read from the grammar tags of an entry.</summary>
/// <remarks>
/// The tags are those of the National Corpus of Polish: values joined by dots are alternatives, whole tags are joined by
/// plus signs. Participles and gerunds are slots of their verb, because the dictionary files them there.
/// </remarks>
public static class TagSlots
{
    public const string Verb = "verb";
    public const string Noun = "subst";
    public const string Adjective = "adj";
    public const string Adverb = "adv";

    /// <summary>The slot of an adjective's first part of a compound (społeczno-gospodarczy), which is spelled like its adverb.</summary>
    public const string InCompound = "adja";

    // A noun's gender and a verb's aspect belong to the word, not to the slot.
    private static readonly string[] Lexical = ["perf", "imperf", "refl", "nonrefl"];

    /// <summary>The slots, as tags without alternatives, by part of speech: verb, subst, adj or what else the tag says.</summary>
    public static IEnumerable<IGrouping<string, string>> Of(string tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return tags.Split('+').SelectMany(Expand).Distinct().GroupBy(PartOfSpeech);
    }

    private static string PartOfSpeech(string slot) => slot.Split(':')[0] switch
    {
        "ppas" or "pact" or "ger" or "pant" or "pcon" => Verb,
        "depr" => Noun,
        "adja" or "adjp" or "adjc" => Adjective,
        var name => name,
    };

    private static IEnumerable<string> Expand(string tag)
    {
        var values = tag.Split(':');
        if (values[0] == Noun)
            values = values[..Math.Min(values.Length, 3)];

        IEnumerable<string> slots = [values[0]];
        foreach (var value in values.Skip(1).Select(WithoutLexical).Where(value => value.Length > 0))
            slots = slots.SelectMany(slot => value.Select(alternative => $"{slot}:{alternative}"));
        return slots;
    }

    private static string[] WithoutLexical(string value) => [.. value.Split('.').Except(Lexical)];
}

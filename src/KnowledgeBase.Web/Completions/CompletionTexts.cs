using KnowledgeBase.Search.Completions;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Languages.Polish;

namespace KnowledgeBase.Web.Completions;

/// <summary>Says in Polish what completions are.</summary>
public static class CompletionTexts
{
    /// <summary>How many there are, for a screen reader.</summary>
    public static string MessageFor(int count) => count == 0
        ? "Brak podpowiedzi"
        : $"{PolishCount.Of(count, "podpowiedź", "podpowiedzi", "podpowiedzi")}, wybór strzałkami";

    /// <summary>What kind of thing it is, how much is there and whether it is sample material.</summary>
    public static string NoteOn(Completion completion)
    {
        ArgumentNullException.ThrowIfNull(completion);
        return string.Join(" · ", Parts(completion));
    }

    private static IEnumerable<string> Parts(Completion completion)
    {
        yield return completion.Kind switch
        {
            CompletionKind.Topic => "temat",
            CompletionKind.Participant => "uczestnik",
            CompletionKind.Institution => "adresat",
            CompletionKind.Entry => Wording.Current.Kinds.Singular(completion.EntryKind!.Value),
            _ => "fraza",
        };

        // A phrase is counted in part of the texts only.
        if (completion.Entries > 0 && completion.Kind != CompletionKind.Phrase)
            yield return Wording.Current.Entries.CountOrNone(completion.Entries);

        if (completion.IsExample)
            yield return "przykład";
    }
}

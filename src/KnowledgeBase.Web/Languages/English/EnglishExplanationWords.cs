using KnowledgeBase.Search.Explanations;
using KnowledgeBase.Search.Matching;
using KnowledgeBase.Search.Texts;

namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishExplanationWords : IExplanationWords
{
    public string Why => "Why it matches";

    public string Because => "It matches because of:";

    public string Bar => "Marked words";

    public string MarkedWords => "Marked words:";

    public string OnlyInFacts => "The words by which the entry was found are only in its details:";

    public string NotInEntry => "The entry does not contain these words:";

    public string Facts => "details";

    public string WithoutMarks => "Show without marks";

    public string BackToResults => "Back to the results";

    public Sentence? Route(MatchRoute route, string word, string origin) => route switch
    {
        MatchRoute.Spelling => null,
        MatchRoute.Letters => $" (with Polish letters: {Sentence.Content(word)})",
        MatchRoute.Inflection => $" (form of {Sentence.Content(origin)})",
        MatchRoute.Prefix => $" (begins with {Sentence.Content(word)})",
        MatchRoute.Respelling => $" (form of {Sentence.Content(origin)}; typed: {Sentence.Content(word)})",
        MatchRoute.Correction => $" (corrected to {Sentence.Content(origin)}; typed: {Sentence.Content(word)})",
        MatchRoute.Abbreviation => $" (abbreviation and full form: {Sentence.Content(word)})",
        MatchRoute.Synonym => $" (synonym of {Sentence.Content(word)})",
        MatchRoute.Family => $" (related to {Sentence.Content(origin)})",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

    public Sentence Other(string form, bool isRelative, int count) =>
        $"{Sentence.Content(form)}{(isRelative ? (Sentence)$" (related)" : null)}{(count > 1 ? (Sentence)$" {count}×" : null)}";

    public Sentence Others(Sentence forms) => $", also {forms}";

    public Sentence Missing(IReadOnlyList<string> words) => $"missing: {Sentence.Join(", ", words.Select(Sentence.Content))}";

    public string Place(MatchPlaceKind kind, int number) => kind switch
    {
        MatchPlaceKind.Title => "in the title",
        MatchPlaceKind.Passage => $"in paragraph {number}",
        MatchPlaceKind.Heading => "in the heading",
        MatchPlaceKind.Summary => "in the summary",
        MatchPlaceKind.Answer => "in the addressee’s reply",
        MatchPlaceKind.Name => "in another name",
        MatchPlaceKind.Label => "in the details of the entry",
        MatchPlaceKind.Identifier => "in the identifier",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public string InLabel(LabelKind label) => label switch
    {
        LabelKind.Edition => "in the name of the edition",
        LabelKind.Network => "in the name of the network",
        LabelKind.Plan => "in the name of the plan",
        LabelKind.Participant => "in the name of the participant",
        LabelKind.Leader => "in the name of the leader",
        LabelKind.Topic => "in the topic",
        LabelKind.Act => "in the name of the act",
        LabelKind.PolicyDocument => "in the name of the document",
        LabelKind.Status => "in the status",
        LabelKind.Addressee => "in the name of the addressee",
        LabelKind.Instrument => "in the name of the instrument",
        LabelKind.Voivodeship => "in the name of the voivodeship",
        LabelKind.Year => "in the year",
        LabelKind.Kind => "in the kind of entry",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    public Sentence Stop(MatchPlaceKind kind, int number, string heading) => kind switch
    {
        MatchPlaceKind.Passage => $"paragraph {number}",
        MatchPlaceKind.Heading => $"heading “{Sentence.Content(heading)}”",
        _ => $"the addressee’s reply",
    };

    public string Marks(int count) => EnglishCount.Of(count, "place", "places");
}

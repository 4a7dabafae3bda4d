using KnowledgeBase.Content.Rules;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishExpansionWords : IExpansionWords
{
    public string Heading => "Synonimy i skróty";

    public string Also => "także:";

    public string Without => "bez:";

    public string SwitchOn => "szukaj znów także tego";

    public string SwitchOff => "nie szukaj tego";

    public string Reason(SynonymKind kind, string words) => kind switch
    {
        SynonymKind.Abbreviation => $"skrót i jego rozwinięcie; szukano „{words}”",
        SynonymKind.Equivalent => $"znaczy to samo co „{words}”",
        _ => $"szukane także przy „{words}”",
    };

    public string Hits(int hits) => PolishCount.Of(hits, "wynik to zawiera", "wyniki to zawierają", "wyników to zawiera");
}

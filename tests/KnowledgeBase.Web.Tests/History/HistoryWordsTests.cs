using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Web.Tests.History;

public sealed class HistoryWordsTests
{
    /// <summary>Keys that are words of both languages.</summary>
    private static readonly string[] SameInEnglish = [EntryKeys.Status, EntryKeys.Instruments];

    private static IEnumerable<string> Keys => Enum.GetValues<EntryKind>().SelectMany(EntryKeys.Of).Select(key => key.Name).Distinct();

    [TestCaseSource(nameof(Keys))]
    public void Every_key_has_a_name_in_both_languages(string key)
    {
        Assert.That(Wording.English.History.Key(key), key is EntryKeys.Status or EntryKeys.Instruments ? Is.AnyOf(SameInEnglish) : Is.Not.EqualTo(key));
        Assert.That(Wording.Polish.History.Key(key), Does.Not.Contain("_"));
    }
}

using System.ComponentModel.DataAnnotations;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Accessibility;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Live;

namespace KnowledgeBase.Web.Tests.Accessibility;

public sealed class DeclarationOptionsTests
{
    [TestCase("Published", "15.01.2026", "RRRR-MM-DD")]
    [TestCase("Published", "2026-02-30", "RRRR-MM-DD")]
    [TestCase("Updated", "2026-03", "RRRR-MM-DD")]
    [TestCase("Prepared", "wczoraj", "RRRR-MM-DD")]
    [TestCase("Reviewed", "2026", "RRRR-MM-DD")]
    [TestCase("Status", "zgodna", "full, ")]
    [TestCase("Address", "baza.example", "https://baza.example")]
    [TestCase("Address", "javascript:alert(1)", "https://baza.example")]
    [TestCase("Email", "dostepnosc", "poczty elektronicznej")]
    public void A_value_that_cannot_be_meant_stops_the_start_and_says_what_to_give(string name, string value, string mend) =>
        Assert.That(
            () => SiteOptions.Read([$"--Site:Declaration:{name}", value]),
            Throws.TypeOf<ValidationException>().With.Message.Contains($"Site:Declaration:{name}").And.Message.Contains(value).And.Message.Contains(mend));

    [TestCase("Published", "2026-02-01", "Updated", "2026-01-31")]
    [TestCase("Prepared", "2026-02-01", "Reviewed", "2026-01-31")]
    public void A_later_day_cannot_come_before_the_earlier_one(string earlier, string first, string later, string second) =>
        Assert.That(
            () => SiteOptions.Read([$"--Site:Declaration:{earlier}", first, $"--Site:Declaration:{later}", second]),
            Throws.TypeOf<ValidationException>().With.Message.Contains($"Site:Declaration:{later}"));

    [Test]
    public void An_empty_value_is_none()
    {
        var options = SiteOptions.Read(["--Site:Declaration:Published", " ", "--Site:Declaration:Entity", ""]);

        var declaration = new AccessibilityDeclaration(options.Declaration);

        Assert.That(declaration.Missing, Does.Contain(DeclarationSetting.Published).And.Contain(DeclarationSetting.Entity));
    }

    [TestCase("full", false)]
    [TestCase("partial", true)]
    [TestCase("none", true)]
    public void Only_less_than_full_conformance_needs_a_list_of_what_does_not_conform(string status, bool isNeeded)
    {
        var declaration = new AccessibilityDeclaration(new DeclarationOptions { Status = status });

        Assert.That(declaration.Missing.Contains(DeclarationSetting.Inaccessible), Is.EqualTo(isNeeded));
    }

    [Test]
    public void Whatever_can_be_missing_is_a_setting_and_has_a_name_of_its_own_in_each_language()
    {
        var settings = typeof(DeclarationOptions).GetProperties().Select(property => property.Name);

        Assert.That(Enum.GetNames<DeclarationSetting>(), Is.SubsetOf(settings));
        foreach (var wording in Wording.All)
            Assert.That(Enum.GetValues<DeclarationSetting>().Select(wording.Declaration.Setting), Is.Unique);
    }

    [Test]
    public void Every_setting_is_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Accessibility", "README.md"));

        var settings = typeof(DeclarationOptions).GetProperties().Select(property => property.Name);

        Assert.That(settings.Where(name => !readme.Contains($"| `{name}`", StringComparison.Ordinal)), Is.Empty);
    }
}

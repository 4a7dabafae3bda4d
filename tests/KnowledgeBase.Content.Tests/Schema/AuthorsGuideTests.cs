using System.Text.RegularExpressions;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Rules;
using KnowledgeBase.Content.Schema;
using KnowledgeBase.Content.Vocabularies;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Schema;

/// <summary>The authors' guide says what the tables of keys and problems say; a failing test prints the row to put in.</summary>
public sealed partial class AuthorsGuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(RepositoryPaths.Content, ContentLayout.Guide));

    private static readonly EntryKind[] AllKinds = Enum.GetValues<EntryKind>();

    [TestCaseSource(nameof(AllKinds))]
    public void Explains_the_kind_and_its_own_keys(EntryKind kind)
    {
        var section = SectionOf(kind.Code());

        foreach (var key in EntryKeys.Of(kind).Where(key => !IsCommon(key)))
            Assert.That(section, Does.Contain(RowOf(key)));
        Assert.That(section, Does.Contain($"`content/{kind.Folder()}"));
    }

    [Test]
    public void Explains_the_keys_that_all_kinds_share()
    {
        var section = SectionOf("wspolne");

        foreach (var key in EntryKeys.Of(EntryKind.Programme).Where(IsCommon))
            Assert.That(section, Does.Contain(RowOf(key)));
    }

    [Test]
    public void Explains_the_keys_inside_other_keys()
    {
        var groups = AllKinds.SelectMany(EntryKeys.Of).Select(key => (key.Name, Inner: InnerKeysOf(key.Form))).Where(group => group.Inner.Count > 0);

        foreach (var (name, inner) in groups)
        {
            foreach (var key in inner)
                Assert.That(SectionOf(name), Does.Contain(RowOf(key)));
        }
    }

    [Test]
    public void Explains_every_controlled_list_and_its_keys()
    {
        foreach (var vocabulary in VocabularyFile.All)
        {
            Assert.That(SectionOf("slowniki"), Does.Contain($"`{vocabulary.Name}.yml`"));
            foreach (var key in TermKeys.Of(vocabulary))
                Assert.That(SectionOf("slowniki"), Does.Contain(RowOf(key)));
        }
    }

    [Test]
    public void Explains_the_rules_of_the_search_and_their_keys()
    {
        foreach (var rules in RuleFile.All)
        {
            Assert.That(SectionOf(rules.Name), Does.Contain($"`{rules.Path}`"));
            foreach (var key in rules.Keys)
                Assert.That(SectionOf(rules.Name), Does.Contain(RowOf(key)));
        }
    }

    [Test]
    public void Explains_every_problem_with_its_mend()
    {
        foreach (var kind in ProblemKinds.All)
        {
            var severity = kind.Severity == ProblemSeverity.Error ? "błąd" : "ostrzeżenie";
            var effect = kind.Effect switch
            {
                ProblemEffect.LeavesOut => "wpis pominięty",
                ProblemEffect.DropsPart => "bez wskazanej części",
                _ => "bez skutku",
            };
            Assert.That(Guide, Does.Match(Regex.Escape($"| `{kind.Code}` | {severity} | {effect} | ") + @"[^|]+ \| [^|]+ \|"));
        }
    }

    [Test]
    public void Names_no_problem_that_does_not_exist()
    {
        var codes = ProblemRow().Matches(Guide).Select(match => match.Groups[1].Value);

        Assert.That(codes, Is.EquivalentTo(ProblemKinds.All.Select(kind => kind.Code)));
    }

    [Test]
    public void Shows_an_example_that_checks_clean()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryPaths.Content, "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(RepositoryPaths.Content, file), File.ReadAllBytes(file));
        const string ExamplePath = "przyklady/rekomendacje/przyklad-rek-zie-99.md";
        folder.Write(ExamplePath, Example().Match(Guide).Groups[1].Value);

        var library = new LibraryReader().Read(folder.FullPath, new ContentOptions());

        Assume.That(library.TryFind("pim2-zielone", out _), "The example names an entry of the real content.");
        Assert.That(library.Problems.Where(problem => problem.File == ExamplePath), Is.Empty);
        Assert.That(library.TryFind("przyklad-rek-zie-99", out _), Is.True);
    }

    private static bool IsCommon(KeyDefinition key) => EntryKeys.KindsWith(key.Name).Count() == AllKinds.Length;

    private static string RowOf(KeyDefinition key)
    {
        var required = key.Name == EntryKeys.Topics ? "rekomendacja, mid" : key.IsRequired ? "tak" : "nie";
        return $"| `{key.Name}` | {required} | {key.Explanation} | {key.Form.InWords} |";
    }

    private static IReadOnlyList<KeyDefinition> InnerKeysOf(KeyForm form) => form switch
    {
        MapForm map => map.Keys,
        ListForm list => InnerKeysOf(list.Item),
        OneOrManyForm many => InnerKeysOf(many.Item),
        _ => [],
    };

    /// <summary>The part of the guide from the heading that names the subject to the next heading.</summary>
    private static string SectionOf(string subject)
    {
        var match = Regex.Match(Guide, $@"^#+ [^\n]*\(`{subject}`\)\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.That(match.Success, Is.True, $"The guide has no heading with (`{subject}`).");
        return match.Value;
    }

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \| (?:błąd|ostrzeżenie) \|", RegexOptions.Multiline)]
    private static partial Regex ProblemRow();

    [GeneratedRegex(@"^~~~markdown\n(.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}

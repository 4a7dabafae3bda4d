using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeBase.Citing;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Search.Language;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Languages;
using KnowledgeBase.Web.Vocabularies;

namespace KnowledgeBase.Web.Tests.Languages;

/// <summary>Every room is asked for everything that it can say, in both languages.</summary>
public sealed partial class WordingTests
{
    /// <summary>What rooms are given; a room that takes another type needs samples of it here.</summary>
    private static readonly Dictionary<Type, object?[]> Samples = new()
    {
        [typeof(int)] = [0, 1, 2, 5, 22, 404, 500],
        [typeof(bool)] = [false, true],
        [typeof(string)] = ["x"],
        [typeof(IReadOnlyList<string>)] = [Array.Empty<string>(), new[] { "x" }, new[] { "x", "y" }],
        [typeof(Sentence)] = [Sentence.Join(", ", [Sentence.Plain("x"), Sentence.Content("y")])],
        [typeof(Operator)] = [.. Operators.All],
        [typeof(PartialDate)] = [DateOf("2023"), DateOf("2023-03"), DateOf("2023-03-28")],
        [typeof(VocabularyList)] = [.. VocabularyList.All],
        [typeof(CitationFormat)] = [.. CitationFormat.All],
    };

    private static IEnumerable<PropertyInfo> Rooms => typeof(Wording).GetProperties().Where(property => property.PropertyType.IsInterface
        && property.PropertyType.Namespace == typeof(Wording).Namespace);

    private static IEnumerable<TestCaseData> RoomsInEachLanguage => Wording.All.SelectMany(_ => Rooms, (wording, room) =>
        new TestCaseData(wording, room).SetArgDisplayNames(wording.Name, room.Name));

    [TestCaseSource(nameof(RoomsInEachLanguage))]
    public void A_room_has_words_for_everything_that_it_is_asked(Wording wording, PropertyInfo room)
    {
        var said = Sayings(wording, room).ToList();

        Assert.That(said, Is.Not.Empty);
        Assert.That(said.Where(saying => saying.Text.Trim().Length == 0).Select(saying => saying.Member).Distinct(), Is.Empty);
    }

    [TestCaseSource(nameof(Rooms))]
    public void An_English_room_has_no_Polish_words_but_those_it_speaks_of(PropertyInfo room)
    {
        var said = Sayings(Wording.English, room).Where(saying => !saying.IsPolish);

        Assert.That(said.Where(saying => PolishWords.In(saying.Text) is not null).Select(saying => $"{saying.Member}: {saying.Text}"), Is.Empty);
    }

    [Test]
    public void English_rooms_hold_no_Polish_letters_in_texts_that_depend_on_values()
    {
        var folder = Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Languages", "English");
        var lines = Directory.EnumerateFiles(folder, "*.cs").SelectMany(File.ReadLines).Select(line => SpokenOf().Replace(line, ""));

        Assert.That(lines.Where(line => PolishLetter().IsMatch(line)), Is.Empty);
    }

    [TestCase("Polish")]
    [TestCase("English")]
    public void A_text_stands_in_one_room(string language)
    {
        const int LongEnough = 4; // words: shorter texts, such as headings of columns, agree by chance
        var folder = Path.Combine(RepositoryPaths.Root, "src", "KnowledgeBase.Web", "Languages", language);
        var texts = Directory.EnumerateFiles(folder, "*.cs").SelectMany(file => PlainText().Matches(File.ReadAllText(file)).Select(match => match.Value).Distinct())
            .Where(text => text.Split(' ').Length >= LongEnough).ToList();

        Assert.That(texts, Has.Count.GreaterThan(200));
        Assert.That(texts.GroupBy(text => text).Where(text => text.Count() > 1).Select(text => text.Key), Is.Empty);
    }

    [TestCase("knowledge base", "database|(?<!knowledge )\\bbase\\b(?! form)")]
    [TestCase("the addressee’s reply", "addressee’s answer|(answer|reply) of the addressee")]
    [TestCase("strategic documents", "(policy|strategy) documents?")]
    [TestCase("Action Plan (MID)", "Municipal Action Plan|City Initiative")]
    [TestCase("in a moment", "in a (while|minute)|\\b(soon|shortly)\\b")]
    [TestCase("has been recorded", "(was|has been) (logged|noted|saved|written down)")]
    public void In_English_a_thing_has_one_name(string name, string others)
    {
        var said = Rooms.SelectMany(room => Sayings(Wording.English, room)).Where(saying => !saying.IsPolish).ToList();

        Assert.That(said.Where(saying => saying.Text.Contains(name, StringComparison.OrdinalIgnoreCase)), Is.Not.Empty);
        Assert.That(said.Where(saying => Regex.IsMatch(saying.Text, others, RegexOptions.IgnoreCase)).Select(saying => $"{saying.Member}: {saying.Text}"), Is.Empty);
    }

    [Test]
    public void Both_languages_are_complete()
    {
        Assert.That(Rooms.Count(), Is.GreaterThanOrEqualTo(26));
        Assert.That(Wording.All.SelectMany(_ => Rooms, (wording, room) => room.GetValue(wording)?.GetType()), Has.All.Not.Null);
        Assert.That(Wording.All.SelectMany(_ => Rooms, (wording, room) => room.GetValue(wording)?.GetType()), Is.Unique);
    }

    /// <summary>All that a room says, sentences part by part.</summary>
    private static IEnumerable<(string Member, string Text, bool IsPolish)> Sayings(Wording wording, PropertyInfo room)
    {
        var words = room.GetValue(wording)!;
        var methods = room.PropertyType.GetMethods().Where(method => method.DeclaringType == room.PropertyType);
        foreach (var method in methods)
        {
            var isOptional = new NullabilityInfoContext().Create(method.ReturnParameter).ReadState == NullabilityState.Nullable;
            foreach (var arguments in ArgumentsOf(method.GetParameters()))
            {
                foreach (var (text, isPolish) in TextsOf(method.Invoke(words, [.. arguments]), isOptional))
                    yield return (method.Name, text, isPolish);
            }
        }
    }

    private static IEnumerable<(string Text, bool IsPolish)> TextsOf(object? said, bool isOptional) => said switch
    {
        string text => [(text, false)],
        Sentence sentence => sentence.Parts.Select(part => (part.Text == " " ? "–" : part.Text, part.IsOfContent)),
        IEnumerable<string> texts => texts.Select(text => (text, false)),
        null when isOptional => [],
        _ => [("", false)],
    };

    private static IEnumerable<IEnumerable<object?>> ArgumentsOf(IEnumerable<ParameterInfo> parameters) => parameters.Aggregate(
        (IEnumerable<IEnumerable<object?>>)[[]],
        (rows, parameter) => rows.SelectMany(_ => SamplesOf(parameter.ParameterType), (row, sample) => row.Append(sample)));

    private static IEnumerable<object?> SamplesOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? SamplesOf(underlying).Prepend(null)
        : type.IsEnum ? Enum.GetValues(type).Cast<object?>()
        : Samples.TryGetValue(type, out var samples) ? samples
        : throw new InvalidOperationException($"Add samples of {type} to {nameof(WordingTests)}.");

    private static PartialDate DateOf(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    [GeneratedRegex("Sentence\\.(Polish|Content|Query|Code)\\(\"[^\"]*\"\\)")]
    private static partial Regex SpokenOf();

    /// <summary>A text of the source without values in it.</summary>
    [GeneratedRegex("(?<=\")\\p{L}[^\"{}\\\\\n]*(?=\")")]
    private static partial Regex PlainText();

    [GeneratedRegex("[ąćęłńóśźżĄĆĘŁŃÓŚŹŻ„]")]
    private static partial Regex PolishLetter();
}

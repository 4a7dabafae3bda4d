using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Bodies.Editing;

/// <summary>Ten thousand random sequences of edits over the repository's own texts: what was not changed keeps its address, and what was is told of.</summary>
public sealed class AnyEditsTests
{
    private const int Sequences = 10_000;

    private const int MostEdits = 5;

    /// <summary>Of passages that lost or got single words, so many are led to as they are now; the others changed beside one more like them.</summary>
    private const double LeastFollowed = 0.97;

    [Test]
    public void Every_address_shows_its_passage_or_tells_what_became_of_it()
    {
        var entries = LibraryOfTexts();
        var elsewhere = entries.SelectMany(text => text.Pieces).Where(piece => piece.Form is not (PieceForm.TableHead or PieceForm.Row)).ToList();
        var told = new Tally();

        Parallel.For(0, Sequences, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var random = new Random(seed);
            var editor = new TextEditor(random, elsewhere);
            var texts = new List<EditedText> { entries[random.Next(entries.Count)] };
            for (var edits = random.Next(1, MostEdits + 1); edits > 0; edits--)
                texts.Add(editor.Edit(texts[^1]));

            new EditCheck(seed, texts).Run(told);
        });

        TestContext.Out.WriteLine($"{Sequences} sequences, {told.Kept} kept addresses; gone ones: {told.Reworded} reworded, {told.Removed} removed; {told.Followed} of {told.Lines} followed to their present words.");
        Assert.That(told.Kept, Is.GreaterThan(Sequences));
        Assert.That(told.Removed, Is.GreaterThan(Sequences / 10));
        Assert.That((double)told.Followed / told.Lines, Is.GreaterThan(LeastFollowed));
    }

    private static List<EditedText> LibraryOfTexts() =>
    [
        .. Directory.EnumerateFiles(RepositoryPaths.Content, "*.md", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => File.ReadAllText(file).Split("\n---\n", 2)[1])
            .Where(text => text.Trim().Length > 0)
            .Select(EditedText.Read),
    ];
}

/// <summary>What was seen in all sequences.</summary>
internal sealed class Tally
{
    private int _kept;
    private int _reworded;
    private int _removed;
    private int _lines;
    private int _followed;

    public int Kept => _kept;

    public int Reworded => _reworded;

    public int Removed => _removed;

    public int Lines => _lines;

    public int Followed => _followed;

    public void AddKept(int count) => Interlocked.Add(ref _kept, count);

    public void Add(PassageOutcome outcome) => Interlocked.Increment(ref outcome == PassageOutcome.Removed ? ref _removed : ref _reworded);

    public void AddLine(bool isFollowed)
    {
        _ = Interlocked.Increment(ref _lines);
        if (isFollowed)
            _ = Interlocked.Increment(ref _followed);
    }
}

/// <summary>One sequence of edits and what must hold of it.</summary>
internal sealed class EditCheck
{
    private readonly int _seed;
    private readonly IReadOnlyList<EditedText> _texts;
    private readonly List<VersionPassages> _versions;

    /// <summary>The words of each passage, by its anchor, in each version.</summary>
    private readonly List<Dictionary<string, string>> _words;

    public EditCheck(int seed, IReadOnlyList<EditedText> texts)
    {
        _seed = seed;
        _texts = texts;
        _versions = [.. texts.Select((text, number) => new VersionPassages(EntryVersion.Of($"{number:x10}"), text.Passages()))];
        _words = [.. _versions.Select(version => version.Passages.ToDictionary(passage => passage.Anchor, passage => EditedText.WordsOf(passage.Text)))];
    }

    private IReadOnlyList<Passage> Now => _versions[^1].Passages;

    public void Run(Tally told)
    {
        for (var version = 0; version < _versions.Count; version++)
        {
            ExpectAllShown(version);
        }

        for (var version = 1; version < _versions.Count; version++)
            told.AddKept(ExpectKept(version));

        foreach (var address in _words.SelectMany(version => version.Keys).Distinct())
            ExpectTold(address, told);

        Expect(PassageTrace.Of("p-aaaaaaaa", _versions).Outcome == PassageOutcome.Unknown, "an address that never was is known");
    }

    /// <summary>The pieces are the text: else the check would check nothing.</summary>
    private void ExpectAllShown(int version)
    {
        var shown = _words[version].Values.ToHashSet();
        var missing = _texts[version].Pieces.SelectMany(piece => piece.Words).FirstOrDefault(words => !shown.Contains(words));
        Expect(missing is null, $"„{missing}” of version {version} is not among its passages");
    }

    /// <summary>What an edit left alone has the address it had; and of equal passages each address shows the same words as before.</summary>
    private int ExpectKept(int version)
    {
        var (before, after) = (_words[version - 1], _versions[version].Passages);
        var untouched = _texts[version].Pieces.Where(piece => _texts[version - 1].Pieces.Any(other => other.Words == piece.Words)).SelectMany(piece => piece.Words).ToHashSet();
        var addresses = before.Where(passage => untouched.Contains(passage.Value)).ToList();
        foreach (var (address, words) in addresses)
        {
            var found = PassageAnchor.Find(after, address);
            Expect(found is not null && _words[version][found.Anchor] == words, $"{address} of version {version - 1} does not show its words in version {version}");
            Expect(found!.Anchor == address || before.Values.Count(other => other == words) > 1, $"{address} moved, though its words stand once");
        }

        return addresses.Count;
    }

    private void ExpectTold(string address, Tally told)
    {
        var words = _words.Last(version => version.ContainsKey(address))[address];
        var fate = PassageTrace.Of(address, _versions);
        if (_words[^1].ContainsValue(words))
        {
            Expect(fate.Outcome == PassageOutcome.Stands && _words[^1][fate.Now!.Anchor] == words, $"{address} does not show the words that stand");
            return;
        }

        var lastWords = _words.FindLastIndex(version => version.ContainsValue(words));
        Expect(fate.Outcome is PassageOutcome.Reworded or PassageOutcome.Removed, $"{address} is said to be {fate.Outcome}");
        Expect(EditedText.WordsOf(fate.Then!.Text) == words && fate.Version == _versions[lastWords].Version, $"{address} is not told as it last stood");
        Expect(fate.Outcome == PassageOutcome.Reworded == Now.Contains(fate.Now), $"{address} is led to what does not stand");
        told.Add(fate.Outcome);
        if (PresentOf(words, lastWords) is { } present)
            told.AddLine(EditedText.WordsOf(fate.Now?.Text ?? "") == present);
    }

    /// <summary>What a piece of one passage says now after changes of single words; null where it went, was split, joined or copied.</summary>
    private string? PresentOf(string words, int version)
    {
        var line = _texts[version].Pieces.FirstOrDefault(piece => piece.Words is [var own] && own == words)?.Line;
        return line is not null && _texts[^1].Pieces.Where(piece => piece.Line == line).ToList() is [{ Words: [var present] }] ? present : null;
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException($"Sequence {_seed}: {otherwise}.\n{string.Join("\n=====\n", _texts.Select(text => text.ToMarkdown()))}");
    }
}

using System.Net;

namespace KnowledgeBase.Content.Bodies.Marking;

/// <summary>Reads from sanitised HTML the characters of each passage and heading: those that its plain text consists of.</summary>
/// <remarks>
/// The sanitiser writes its own tree, so that every tag is closed, every attribute stands in double quotes and no bare angle
/// bracket stands in a text. This is a reader of that form, not of HTML.
/// </remarks>
internal sealed class HtmlTexts
{
    /// <summary>The sanitiser writes no longer entity than <c>&amp;nbsp;</c>.</summary>
    private const int LongestEntity = 8;

    private readonly string _html;
    private readonly Dictionary<string, List<HtmlCharacter>> _characters = new(StringComparer.Ordinal);

    /// <summary>For each open element the anchor of the passage or heading whose words it holds; null where there is none.</summary>
    private readonly Stack<string?> _owners = new([null]);

    private HtmlTexts(string html)
    {
        _html = html;
    }

    /// <summary>The characters by anchor.</summary>
    public static IReadOnlyDictionary<string, List<HtmlCharacter>> Read(string html)
    {
        var texts = new HtmlTexts(html);
        texts.Read();
        return texts._characters;
    }

    private void Read()
    {
        var run = 0;
        for (var at = 0; at < _html.Length;)
        {
            if (_html[at] == '<')
            {
                var tag = new HtmlTag(_html.AsSpan(at, HtmlTag.LengthAt(_html, at)));
                Enter(tag);
                at += tag.Length;
                run++;
            }
            else
            {
                var character = CharacterAt(at, run);
                Add(character);
                at = character.End;
            }
        }
    }

    private void Enter(HtmlTag tag)
    {
        if (tag.IsVoid)
            return;

        if (tag.IsEnd)
        {
            if (_owners.Count > 1)
                _ = _owners.Pop();

            return;
        }

        _owners.Push(tag.IsLeftOut ? null : tag.OwnAnchor ?? _owners.Peek());
        if (tag.IsCell)
            Add(HtmlCharacter.Cell);
    }

    private void Add(HtmlCharacter character)
    {
        if (_owners.Peek() is not { } owner)
            return;

        if (!_characters.TryGetValue(owner, out var characters))
            _characters.Add(owner, characters = []);

        characters.Add(character);
    }

    private HtmlCharacter CharacterAt(int at, int run)
    {
        if (_html[at] == '&' && _html.IndexOf(';', at, Math.Min(LongestEntity, _html.Length - at)) is >= 0 and var end)
        {
            var meant = WebUtility.HtmlDecode(_html[at..(end + 1)]);
            if (meant.Length == 1)
                return new HtmlCharacter(meant[0], at, end + 1, run);
        }

        return new HtmlCharacter(_html[at], at, at + 1, run);
    }
}

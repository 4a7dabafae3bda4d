using System.Text;
using FsCheck.Fluent;
using KnowledgeBase.Content.Bodies;
using KnowledgeBase.Content.Problems;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.Content.Tests.Faults;
using KnowledgeBase.Testing;

namespace KnowledgeBase.Content.Tests.Reading;

public sealed class LibraryReaderFuzzTests
{
    private static readonly string[] Fragments =
    [
        "---", "\n", "\r\n", ": ", "- ", "[", "]", "{", "}", "'", "\"", "|", ">", "&a", "*a", "!!", "%", "#", "\t", "? ", "~", "<<: ", "`", "```",
        "[^1]", "[^1]: ", "*[", "]: ", "](wpis:", "](javascript:", "<b>", "<!--", "-->", "&#0;", "&#xD800;", "\\", "| a |\n|---|\n", "\u0000", "\u0085",
        "\u2028", "\uFEFF", "\uFFFE", "1.", "+", "==", "__", "***", "![", "ł", "😀", "id: ", "typ: ", "przyklad: true\n", "zrodlo: ", "wycofano: ",
    ];

    private static readonly string[] Sound = [EntryFile.Example, EntryFile.Fact, EntryFile.Participant, EntryFile.Edition];

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Any_bytes_as_a_file_give_a_library() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => IsRead(EntryFile.ExamplePath, bytes) && IsRead("slowniki/tematy.yml", bytes) && IsRead("slowniki/synonimy.yml", bytes));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Any_damage_to_sound_rules_gives_a_library() =>
        Prop.ForAll(
            Arb.From(Damaged(Gen.Elements(
                "- z: woda\n  na: [deszcz, deszczówka]\n- rownowazne: [a, b]\n- skrot: JST\n  znaczenie: gmina\n",
                "- zapytanie: [woda]\n  wpisy: [nowa]\n  uwaga: U\n"))),
            text => IsRead("slowniki/synonimy.yml", Encoding.UTF8.GetBytes(text)) && IsRead("slowniki/polecane.yml", Encoding.UTF8.GetBytes(text)));

    [FsCheck.NUnit.Property(MaxTest = 1500)]
    public FsCheck.Property Any_damage_to_a_sound_file_gives_a_library() =>
        Prop.ForAll(Arb.From(Damaged(Gen.Elements(Sound))), text => IsRead(EntryFile.ExamplePath, Encoding.UTF8.GetBytes(text)));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public FsCheck.Property Any_damage_to_a_sound_list_gives_a_library() =>
        Prop.ForAll(
            Arb.From(Damaged(Gen.Constant("- id: drzewa\n  nazwa: Drzewa\n  zrodlo: {tytul: T, wydawca: W}\n- id: las\n  nadrzedny: drzewa\n"))),
            text => IsRead("slowniki/tematy.yml", Encoding.UTF8.GetBytes(text)));

    [FsCheck.NUnit.Property(MaxTest = 1500)]
    public FsCheck.Property Any_text_becomes_safe_html_with_its_passages() =>
        Prop.ForAll(Arb.From(Damaged(Gen.Constant("## Dział\n\nAkapit.\n\n- punkt\n\n> cytat\n"))), text =>
        {
            var body = EntryBody.Of(BodySource.Read(text, 1, new ProblemLog("a.md")), id => "/mid/" + id);
            return !body.Html.Contains("<script", StringComparison.OrdinalIgnoreCase)
                && !body.Html.Contains("href=\"javascript", StringComparison.OrdinalIgnoreCase)
                && body.Passages.All(passage => body.Html.Contains($"id=\"{passage.Anchor}\" data-passage=\"{passage.Number}\"", StringComparison.Ordinal));
        });

    private static FsCheck.Gen<string> Damaged(FsCheck.Gen<string> sound) =>
        from text in sound
        from edits in Gen.ListOf(Gen.Elements(Fragments)).Where(list => list.Count is > 0 and < 12)
        from places in Gen.ListOf(Gen.Choose(0, 1000), edits.Count)
        from cut in Gen.Choose(0, 3)
        select edits.Zip(places).Aggregate(text, (damaged, edit) =>
        {
            var place = edit.Second * damaged.Length / 1001;
            return damaged.Remove(place, Math.Min(cut, damaged.Length - place)).Insert(place, edit.First);
        });

    private static bool IsRead(string path, byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        folder.Write(path, bytes);

        var library = new LibraryReader().Read(folder.FullPath, new ContentOptions());

        var lines = bytes.Count(sign => sign == (byte)'\n') + bytes.Count(sign => sign == (byte)'\r') + 1;
        return library.Problems.All(problem => problem.Line >= 1 && problem.Line <= lines + 1 && problem.Message.Length > 0);
    }
}

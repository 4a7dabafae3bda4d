using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeBase.Polish.Tests;

/// <summary>Random texts for property tests: any characters at all, and pieces that look like official Polish.</summary>
public static class Texts
{
    private static readonly string[] Pieces =
    [
        "gmina", "Miasto", "ZIELEŃ", "zieleni", "społeczno-gospodarczych", "PPP-u", "JST", "MIDy", "KPO-wskiego", "e-PIT-ów", "d'Hondta", "P&R", "Kowalski'ego", "ó",
        "Dz.U. 2023 poz. 1688", "Dz. U. z 2023 r.", "Dz.", "U.", "poz.", "art. 5", "ust. 2", "lit. a", "§ 4", "§", "(UE)",
        "2019/1024", "2014/24/UE", "XLI/312/2022", "REK-2023-ZIE-07", "1 000,50", "12,5%", "2021–2027", "2021 – 2027",
        "10 000–20 000", "1,2,3", "12.05.2023", "1 maja 2021", "2021-05-01", "90-tych", "4,5-letni", "jan@gov.pl", "https://www.gov.pl/web/", "www.", "m.in.", "S.A.", "zie\u00ADleń", "zielen\u0301",
        "\u200B", "\u0301", "ﬁnanse", "\uD83C\uDF33", "\uD835\uDC00", "\uD800", "\uDC00", "\u00A0", " ", " ", "\n", ".", ",",
        "-", "–", "/", "'", "(", ")", "@", "+", "%", "z", "r.", "nr", "7", "a", "İ", "ß", "日本", "مدينة", "CO₂", "m²",
    ];

    public static Arbitrary<string> Text() =>
        Gen.OneOf(PolishLike(), AnyCharacters()).ToArbitrary();

    private static Gen<string> PolishLike() =>
        Gen.Elements(Pieces).ListOf().Select(string.Concat);

    private static Gen<string> AnyCharacters() =>
        Gen.Choose(char.MinValue, char.MaxValue).Select(code => (char)code).ListOf().Select(string.Concat);
}

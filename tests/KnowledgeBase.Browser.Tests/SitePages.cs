using KnowledgeBase.Content;
using KnowledgeBase.Content.Entries;
using KnowledgeBase.Content.Reading;
using KnowledgeBase.History;
using KnowledgeBase.Testing;
using KnowledgeBase.Web.Languages;

namespace KnowledgeBase.Browser.Tests;

/// <summary>One address of every kind of page.</summary>
public static class SitePages
{
    private const string SampleId = "przyklad-rek-zie-01";

    /// <summary>One address of every page that is built differently, for what is too slow to ask of all states.</summary>
    public static IReadOnlyList<string> EveryLayout { get; } =
    [
        "/",
        "/szukaj?q=finansowanie+zieleni+w+miastach&temat=finansowanie",
        "/szukaj?q=retencja&widok=tabela",
        "/szukaj?q=zupe%C5%82niebzdurnes%C5%82owo",
        EarlierSearch,
        "/szukaj?q=retencja&stan=0123456789ab",
        "/filtr/temat?q=miasto&temat=drzewa",
        "/zestawienie?w=temat&k=adresat",
        "/mapa",
        "/rekomendacje/przyklad-rek-zie-01?q=jak+finansowac+zielen+w+miastach",
        "/mid/mid-pim2-raciborz",
        "/rekomendacje/przyklad-rek-zie-01/historia",
        "/mid/mid-pim2-raciborz/p-aaaaaaaa",
        ToPassage,
        "/podobne",
        "/sprawdz-cytat",
        "/dowody",
        "/porownanie/przyklad-rek-zie-11/przyklad-rek-ppp-17?uklad=obok",
        "/rekomendacje",
        "/tematy",
        "/adresaci/minister-klimatu",
        "/jak-szukac",
        "/o-bazie",
        "/api",
        "/deklaracja-dostepnosci",
        "/teczka",
        "/teczka?t=1mid-pim2-raciborz.V0000000000~przyklad-rek-zie-01~nie-ma_&q=retencja",
        "/nie-ma-takiej-strony",
        "/?lang=en",
        "/rekomendacje?lang=en",
    ];

    /// <summary>To a passage of an entry, as a result leads there.</summary>
    private static string ToPassage => Sample() is { } entry ? $"{EntryKindNames.AddressOf(entry.Kind, entry.Id)}#{entry.Body.Passages[1].Anchor}" : throw new InvalidOperationException("The sample entry is gone.");

    /// <summary>A search of an early content of the repository; a copy without history answers that it has none.</summary>
    private static string EarlierSearch => $"/szukaj?q=miasto&temat=finansowanie&stan={EarlyState()}";

    /// <summary>Every page in every state that shows something of its own.</summary>
    public static IReadOnlyList<string> EveryKind => [.. EveryLayout, .. FurtherStates];

    /// <summary>What the pages above show in other states, and pages built like one of them.</summary>
    public static IReadOnlyList<string> FurtherStates { get; } =
    [
        "/szukaj",
        "/szukaj?q=finansowanie+zieleni+w+miastach",
        "/szukaj?q=retencja&rodzaj=rekomendacja&temat=retencja",
        "/szukaj?q=ziele%C5%84+kontroling",
        "/szukaj?q=retencyjno%C5%9Bciowy&rodzaj=mid&temat=retencja",
        "/szukaj?widok=tabela&sort=adresat&kolumny=tytul,rodzaj,data,siec,edycja,uczestnik,adresat,temat,streszczenie,adres,material",
        "/szukaj?status=_brak&powiazania=mid-bez-rekomendacji",
        "/szukaj?q=miasto&rok=2022-03..2023",
        "/szukaj?q=PRZYKLAD-REK-ZIE-05+ak.+2",
        "/podobne?wpis=przyklad-rek-zie-05",
        "/szukaj?q=retencja&rok-od=dawno&rok-do=1960",
        "/filtr/temat",
        "/filtr/temat?q=miasto&rodzaj=rekomendacja&temat=drzewa&wartosc=retencji",
        "/filtr/temat?wartosc=kontroling",
        "/filtr/uczestnik?kolejnosc=alfabet",
        "/filtr/rok?rok=2021..2023-06",
        "/filtr/adresat?rodzaj=nie-ma",
        "/zestawienie",
        "/zestawienie?w=temat&k=edycja&udzial=wiersz",
        "/zestawienie?w=uczestnik&k=temat&material=faktyczny",
        "/zestawienie?w=temat",
        "/zestawienie?w=siec&k=status&q=zupe%C5%82niebzdurnes%C5%82owo",
        "/mapa?edycja=pim1",
        "/rekomendacje/przyklad-rek-zie-01",
        "/rekomendacje/przyklad-rek-zie-05",
        "/rekomendacje/przyklad-rek-zie-05/historia",
        "/rekomendacje/przyklad-rek-zie-05@0123456789",
        "/porownanie/przyklad-rek-zie-05/przyklad-rek-cyf-17",
        "/plany-ulepszen/plan-pim2-zielone",
        "/sieci/pim2-zielone",
        "/edycje/pim2",
        "/uczestnicy/raciborz",
        "/program/pim",
        "/wydarzenia/konferencja-pim2-2023",
        "/uczestnicy",
        "/tematy/retencja",
        "/adresaci",
        "/akty",
        "/akty/ppp-2008",
        "/szukaj?q=JST",
        "/szukaj?q=JST&bez=jednostka-samorzadu-terytorialnego",
        "/szukaj?q=finansowanie&slowa=rodzina",
        "/szukaj?q=finansowanie&slowa=rodzina&bez-rodziny=finansowanie",
        "/szukaj?q=finansowaniem&slowa=dokladnie",
        "/szukaj?q=Partnerska+Inicjatywa+Miast",
        "/szukaj?q=finansowanie+zieleni+w+miastach&temat=finansowanie&lang=en",
        "/szukaj?q=retencja&widok=tabela&lang=en",
        "/szukaj?q=zupe%C5%82niebzdurnes%C5%82owo&lang=en",
        "/szukaj?q=finansowanie&slowa=rodzina&lang=en",
        "/filtr/temat?q=miasto&temat=drzewa&lang=en",
        "/jak-szukac?lang=en",
        "/rekomendacje/przyklad-rek-zie-05?lang=en",
        "/mid/mid-pim2-raciborz?lang=en",
        "/porownanie/przyklad-rek-zie-05/przyklad-rek-cyf-17?lang=en",
        "/zestawienie?w=temat&k=edycja&lang=en",
        "/zestawienie?w=temat&lang=en",
        "/mapa?lang=en",
        "/tematy?lang=en",
        "/deklaracja-dostepnosci?lang=en",
    ];

    /// <summary>Every page of these in English, but for those that are among them already.</summary>
    public static IEnumerable<string> InEnglish => EveryKind.Select(address => LanguageParameter.AddTo(address, Wording.English.Code)).Except(EveryKind);

    private static Entry? Sample() => new LibraryReader().Read(RepositoryPaths.Content, new ContentOptions()).TryFind(SampleId, out var entry) ? entry : null;

    // The first with sample recommendations: of their later edits and of those that came later there is something to tell.
    private static string EarlyState() =>
        ContentHistory.Open(RepositoryPaths.Content).Read().Find(SampleId)?.Revisions[^1].Commit ?? "";
}

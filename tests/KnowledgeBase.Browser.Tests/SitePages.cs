namespace KnowledgeBase.Browser.Tests;

/// <summary>One address of every kind of page.</summary>
public static class SitePages
{
    public static IReadOnlyList<string> EveryKind { get; } =
    [
        "/",
        "/szukaj",
        "/szukaj?q=finansowanie+zieleni+w+miastach",
        "/szukaj?q=retencja&rodzaj=rekomendacja&temat=retencja",
        "/szukaj?q=zupe%C5%82niebzdurnes%C5%82owo",
        "/szukaj?status=_brak&powiazania=mid-bez-rekomendacji",
        "/zestawienie",
        "/zestawienie?w=temat&k=edycja&udzial=wiersz",
        "/zestawienie?w=uczestnik&k=temat&material=faktyczny",
        "/zestawienie?w=temat",
        "/zestawienie?w=siec&k=status&q=zupe%C5%82niebzdurnes%C5%82owo",
        "/mapa",
        "/mapa?edycja=pim1",
        "/rekomendacje/przyklad-rek-zie-01",
        "/mid/mid-pim2-raciborz",
        "/plany-ulepszen/plan-pim2-zielone",
        "/sieci/pim2-zielone",
        "/edycje/pim2",
        "/uczestnicy/raciborz",
        "/program/pim",
        "/wydarzenia/konferencja-pim2-2023",
        "/rekomendacje",
        "/uczestnicy",
        "/tematy",
        "/tematy/retencja",
        "/adresaci",
        "/adresaci/minister-klimatu",
        "/akty",
        "/akty/ppp-2008",
        "/jak-szukac",
        "/o-bazie",
        "/nie-ma-takiej-strony",
    ];
}

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
        "/szukaj?q=ziele%C5%84+kontroling",
        "/szukaj?q=retencyjno%C5%9Bciowy&rodzaj=mid&temat=retencja",
        "/szukaj?q=retencja&widok=tabela",
        "/szukaj?widok=tabela&sort=adresat&kolumny=tytul,rodzaj,data,siec,edycja,uczestnik,adresat,temat,streszczenie,adres,material",
        "/szukaj?status=_brak&powiazania=mid-bez-rekomendacji",
        "/zestawienie",
        "/zestawienie?w=temat&k=edycja&udzial=wiersz",
        "/zestawienie?w=uczestnik&k=temat&material=faktyczny",
        "/zestawienie?w=temat",
        "/zestawienie?w=siec&k=status&q=zupe%C5%82niebzdurnes%C5%82owo",
        "/mapa",
        "/mapa?edycja=pim1",
        "/rekomendacje/przyklad-rek-zie-01",
        "/rekomendacje/przyklad-rek-zie-01?q=jak+finansowac+zielen+w+miastach",
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
        "/szukaj?q=JST",
        "/szukaj?q=JST&bez=jednostka-samorzadu-terytorialnego",
        "/szukaj?q=Partnerska+Inicjatywa+Miast",
        "/jak-szukac",
        "/o-bazie",
        "/nie-ma-takiej-strony",
    ];
}

using System.Net;
using System.Text;

namespace KnowledgeBase.Web.Tests;

/// <summary>Whatever arrives, the site never fails.</summary>
public sealed class AnyInputTests() : SmallSiteTests(listens: true)
{
    private const int Requests = 1_500;

    /// <summary>The bytes are random, but the same in every run.</summary>
    private const int Seed = 5202;

    private static readonly string[] Parameters = ["q", "strona", "sort", "temat", "rok", "rodzaj", "rok-od", "rok-do", "wartosc", "kolejnosc", "widok", "kolumny", "w", "k", "udzial", "edycja", "lang", "t", "dodaj", "uwaga", "stan", "akapit", "cytat", "nieznane", "nieznany"];

    private static readonly string[] Pages =
    [
        "/szukaj?", "/szukaj.csv?", "/szukaj.json?", "/szukaj.xlsx?", "/szukaj.atom?",
        "/zestawienie?w=temat&k=siec", "/zestawienie.csv?w=rok", "/zestawienie.json?w=temat&k=rok&udzial=kolumna", "/zestawienie.xlsx?w=rok&k=siec", "/zestawienie?", "/mapa?",
        "/teczka?", "/teczka.docx?", "/teczka.odt?", "/teczka.csv?", "/teczka.json?t=1rek-drzewa_", "/teczka?t=1",
        "/filtr/temat?", "/filtr/rok?", "/filtr/uczestnik.csv?", "/filtr/rok.xlsx?", "/filtr/material.json?",
        "/api/v1/szukaj?", "/api/v1/filtry/temat?", "/api/v1/podpowiedzi?", "/api/v1/wpisy/rek-drzewa/cytowania?", "/api/v1/szukaj/zmiany?stan=0123456789ab&", "/szukaj?stan=0123456789ab&",
    ];

    private static readonly string[] Folders = ["rekomendacje", "mid", "tematy", "akty", "status", "zdrowie", "szukaj", "filtr", "api/v1/wpisy", "api/v1", "openapi", ""];

    [Test]
    public async Task Any_bytes_as_parameters_or_path_are_never_a_server_error()
    {
        var client = new RawClient(Site.Address);
        var random = new Random(Seed);
        for (var request = 0; request < Requests; request++)
        {
            var target = (request % 3) switch
            {
                0 => RandomSearch(random, Pages[random.Next(Pages.Length)]),
                1 => RandomSearch(random, "/rekomendacje/rek-drzewa?"),
                _ => RandomPath(random),
            };

            var status = await client.StatusOfAsync(target);

            Assert.That(status, Is.LessThan(500), Encoding.Latin1.GetString(target));
        }
    }

    [TestCase("/szukaj?q=%00")]
    [TestCase("/szukaj?q=%FF%FE")]
    [TestCase("/szukaj?q=%ED%A0%80")]
    [TestCase("/szukaj?q=a%EF%BF%BE%CC%81b")]
    [TestCase("/szukaj?strona=2147483647")]
    [TestCase("/szukaj?strona=-1&rok=abc&rok=9999999999")]
    [TestCase("/szukaj?q=%22%22%22(((*?~^:/%5C")]
    [TestCase("/szukaj?q=a*+b*+c*")]
    [TestCase("/rekomendacje/rek-drzewa?q=%00")]
    [TestCase("/rekomendacje/rek-drzewa?q=%FF%FE%ED%A0%80&temat=%00&strona=-1")]
    [TestCase("/rekomendacje/rek-drzewa?q=%22%22%22(((*?~^:/%5C<mark>")]
    [TestCase("/rekomendacje/rek-drzewa?q=w")]
    [TestCase("/rekomendacje/rek-drzewa?akapit=%00&akapit=%ED%A0%80")]
    [TestCase("/rekomendacje/rek-drzewa.bib?akapit=&q=%00")]
    [TestCase("/szukaj.csv?q=%EF%BF%BE%EF%BF%BF%00&kolumny=%00,tytul")]
    [TestCase("/szukaj.atom?q=%EF%BF%BE%EF%BF%BF%00%01")]
    [TestCase("/szukaj.xlsx?q=%EF%BF%BE%EF%BF%BF%00%01")]
    [TestCase("/szukaj.json?q=%ED%A0%80&sort=%00")]
    [TestCase("/szukaj?widok=tabela&kolumny=,,,&kolumny=nie-ma")]
    [TestCase("/szukaj?status=_brak&status=%00")]
    [TestCase("/zestawienie?w=%FF&k=temat&udzial=%00")]
    [TestCase("/zestawienie?w=temat&k=temat&w=siec&calosc=tak&puste=tak&kolejnosc=liczba&udzial=wiersz")]
    [TestCase("/zestawienie?w=rok&rok=99999999999&rok=_brak&q=%22")]
    [TestCase("/zestawienie.csv?w=uczestnik&k=adresat&q=%ED%A0%80")]
    [TestCase("/szukaj?rok-od=99999&rok-do=%00")]
    [TestCase("/szukaj?rok-od=%ED%A0%80&rok-do=2023-13&rok=2023..2021&rok=..")]
    [TestCase("/szukaj?rok=9999-12-31..&rok=..0001&rok=0001..9999")]
    [TestCase("/zestawienie?w=rok&k=rok&rok=0001-02..9999-11&rok=2030..")]
    [TestCase("/filtr/rok?rok=0001..9999&rok=abc&rok=2023-02-30&strona=999999999")]
    [TestCase("/filtr/temat?temat=%00&temat=nie-ma&wartosc=%ED%A0%80%22(((*&kolejnosc=%00")]
    [TestCase("/filtr/uczestnik?wartosc=-&q=%22")]
    [TestCase("/filtr/uczestnik.xlsx?wartosc=%EF%BF%BE%00&q=%00")]
    [TestCase("/mapa?edycja=%ED%A0%80&edycja=pim2")]
    public async Task Odd_parameters_are_answered(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task A_query_longer_than_a_page_is_answered_with_a_remark()
    {
        // Longer addresses are refused by the server itself; this one is nearly as long as it takes.
        var page = await Site.ReadAsync("/szukaj?q=" + string.Join('+', Enumerable.Repeat("retencja+wody", 300)));

        Assert.That(page, Does.Contain("Zapytanie było bardzo długie.").And.Contain("<mark>"));
    }

    [TestCase("/rekomendacje/nie-ma")]
    [TestCase("/nie/ma/takiej/strony")]
    [TestCase("/filtr/nie-ma")]
    [TestCase("/filtr/temat.atom")]
    [TestCase("/filtr/nie-ma.csv")]
    [TestCase("/akty/..%2f..%2fetc%2fpasswd")]
    public async Task An_unknown_address_is_a_page_that_helps(string address)
    {
        using var response = await Site.AskAsync(address);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("Nie ma takiej strony"));
    }

    private static byte[] RandomSearch(Random random, string path)
    {
        var parameters = Enumerable.Range(0, random.Next(1, 6))
            .SelectMany(_ => (byte[])[(byte)'&', .. Encoding.ASCII.GetBytes(Parameters[random.Next(Parameters.Length)]), (byte)'=', .. RandomBytes(random)]);
        return [.. Encoding.ASCII.GetBytes(path), .. parameters];
    }

    private static byte[] RandomPath(Random random) =>
        [(byte)'/', .. Encoding.ASCII.GetBytes(Folders[random.Next(Folders.Length)]), (byte)'/', .. RandomBytes(random)];

    /// <summary>Letters, raw bytes and escaped bytes in turn; the bytes that end a request line only escaped.</summary>
    private static byte[] RandomBytes(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(0, 40)).SelectMany(_ => (random.Next(3), random.Next(256)) switch
        {
            (0, var value) => [(byte)('a' + (value % 26))],
            (1, var value and > 0x20) => [(byte)value],
            (_, var value) => Encoding.ASCII.GetBytes($"%{value:X2}"),
        }),
    ];
}

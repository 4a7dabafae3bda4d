using KnowledgeBase.Search.Facets;
using KnowledgeBase.Search.Matrices;
using KnowledgeBase.Web.Matrices;

namespace KnowledgeBase.Web.Languages.Polish;

/// <inheritdoc/>
internal sealed class PolishMatrixWords : IMatrixWords
{
    public string Heading(Facet rows, Facet? columns) => columns is { } other ? $"{rows.Name()} × {Small(other.Name())}" : rows.Name();

    public string Question(MatrixQuestion question) => question switch
    {
        MatrixQuestion.WhoIsToDoWhat => "Kto ma co zrobić",
        MatrixQuestion.HowFarTheyAre => "Na jakim etapie są rekomendacje",
        MatrixQuestion.WhoAnswersForWhat => "Kto odpowiada za jaki temat",
        MatrixQuestion.WhatEditionsDealtWith => "Czym zajmowały się edycje",
        MatrixQuestion.WhereAnswersAreMissing => "Gdzie brakuje odpowiedzi",
        MatrixQuestion.WhereParticipantsAreFrom => "Skąd są uczestnicy",
        MatrixQuestion.HowManyOfEachTopic => "Ile wpisów ma każdy temat",
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, null),
    };

    public string Title(string heading) => $"Zestawienie: {heading}";

    public string ReadyMade => "Gotowe zestawienia";

    public string Rows => "Wiersze";

    public string Columns => "Kolumny";

    public string NoColumns => "brak, sam wykres";

    public string Cells => "W komórkach";

    public string LineOrder => "Kolejność";

    public string AnyValue => "wszystkie";

    public string Words => "Tylko wpisy ze słowami";

    public string WithEmpty => "także bez wpisów";

    public string Submit => "Zestaw";

    public string Share(MatrixShare share) => share switch
    {
        MatrixShare.OfRow => "udział w wierszu",
        MatrixShare.OfColumn => "udział w kolumnie",
        MatrixShare.OfAll => "udział w całości",
        _ => "liczby wpisów",
    };

    public string Order(MatrixOrder order) => order == MatrixOrder.Count ? "od najczęstszych" : "jak w słowniku";

    public string Summary(int total, int examples)
    {
        var invented = examples == 0 ? ", wszystkie ze źródłem"
            : examples == total ? ", wyłącznie materiał przykładowy"
            : $", w tym {PolishCount.Of(examples, "przykładowy", "przykładowe", "przykładowych")}";
        return total == 0 ? "Żaden wpis nie pasuje do tych słów i filtrów." : $"Policzono {Counted(total)}{invented}.";
    }

    public string SourcedOnly => "Tylko materiał ze źródłem";

    public string ExamplesNote => "Wymyślone wpisy służą do wypróbowania zestawień.";

    public string Table => "Zestawienie:";

    public string Entries => "Wpisy";

    public string Total => "Razem";

    public string Examples => "W tym materiał przykładowy";

    public string Cell(string row, string column, string? share, int count) => $"{row}, {column}: {(share is null ? "" : share + ", ")}{Counted(count)}";

    public string Sum(string? line, int count) => $"{line ?? "razem"}: {Counted(count)}";

    public string Shading => "Cieniowanie komórek według liczby wpisów";

    public string Chart(string heading) => $"Liczba wpisów: {heading}";

    public string Bars(string bars) => $"Wykres słupkowy, od góry: {bars}. Te same liczby są w tabeli poniżej.";

    public string? Hidden(int rows, int columns)
    {
        var hidden = new[]
        {
            (rows, PolishCount.Of(rows, "wiersz", "wiersze", "wierszy")),
            (columns, PolishCount.Of(columns, "kolumnę", "kolumny", "kolumn")),
        }.Where(line => line.Item1 > 0).Select(line => line.Item2).ToList();
        return hidden.Count == 0 ? null : $"Pominięto {string.Join(" i ", hidden)} o najmniejszej liczbie wpisów; sumy obejmują wszystko.";
    }

    public string ShowAll => "Pokaż wszystkie";

    public string? Overlap(bool inRows, bool inColumns, bool areTopics)
    {
        var several = new[] { (inRows, "w kilku wierszach"), (inColumns, "w kilku kolumnach") }.Where(line => line.Item1).Select(line => line.Item2).ToList();
        return several.Count == 0
            ? null
            : $"Jeden wpis może stać {string.Join(" i ", several)}, bo ma kilka wartości"
                + (areTopics ? " albo temat szerszy obejmuje węższy" : "")
                + ". W sumie liczy się raz, więc suma bywa mniejsza niż dodane komórki.";
    }

    public string Transpose => "Zamień wiersze z kolumnami";

    public string ShowInSearch => "Pokaż te wpisy w wyszukiwarce";

    public string Gaps => "Czego brakuje";

    public string GapsLead => "Rekomendacji odpowiada MID, gdy jeden z tych wpisów odsyła do drugiego.";

    public string RecommendationsAlone(int count) =>
        $"{PolishCount.Form(count, "rekomendacja", "rekomendacje", "rekomendacji")} bez MID, który na nie odpowiada";

    public string InitiativesAlone(int count) => "MID bez rekomendacji";

    private static string Counted(int count) => Wording.Polish.Entries.Count(count);

    private static string Small(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}

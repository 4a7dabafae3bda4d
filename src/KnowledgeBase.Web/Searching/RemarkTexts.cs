using KnowledgeBase.Search;

namespace KnowledgeBase.Web.Searching;

/// <summary>Says in Polish how an answer departs from the question.</summary>
public static class RemarkTexts
{
    public static string For(QueryRemark remark) => remark switch
    {
        { Kind: QueryRemarkKind.Shortened } =>
            "Zapytanie było bardzo długie. Szukano jego początku.",
        { Kind: QueryRemarkKind.NotAllWords, Words.Count: 0 } =>
            "Żaden wpis nie zawiera wszystkich słów naraz. Oto wpisy, które zawierają ich najwięcej.",
        { Kind: QueryRemarkKind.NotAllWords, Words.Count: 1 } =>
            $"Słowa „{remark.Words[0]}” nie ma w żadnym wpisie. Oto wyniki dla pozostałych słów.",
        _ =>
            $"Tych słów nie ma w żadnym wpisie: {string.Join(", ", remark.Words.Select(word => $"„{word}”"))}. Oto wyniki dla pozostałych.",
    };
}

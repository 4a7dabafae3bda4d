using KnowledgeBase.Polish.Letters;

namespace KnowledgeBase.Polish.Analysis;

/// <summary>Function and question words of Polish, which carry no weight in a query.</summary>
public static class StopWords
{
    private const string Prepositions =
        "bez beze dla do ku między mimo na nad nade o od ode po pod pode podczas poprzez poza pośród prócz oprócz przeciw "
        + "przed przede przez przeze przy spod spośród sprzed u w we wobec wokół wśród wskutek wraz z za zza ze wedle według "
        + "wg względem dzięki";

    private const string Conjunctions =
        "a aby abym abyśmy ale albo ani aż ażeby bo bowiem by byle byleby chociaż choć czy czyli gdy gdyby gdybym gdybyśmy gdyż i iż ile im jak jakby "
        + "jako jakkolwiek jednak jednakże jeśli jeżeli lecz lub natomiast ni niech nim niż oraz ponieważ przeto tudzież "
        + "więc zaś zanim zatem zarówno że żeby żebym żebyśmy toteż dlatego";

    private const string Pronouns =
        "ja mnie mi mną my nas nam nami ty ciebie cię tobie ci tobą wy was wam wami on ona ono oni one jego jej go jemu mu "
        + "niego nim niej nią ją je nich nimi ich im się siebie sobie sobą mój moja moje moich moim nasz nasza nasze naszego "
        + "naszej naszych naszym wasz wasza wasze swój swoja swoje swojego swojej swoim swoich swe swą swej swego swych "
        + "ten ta to ci te tego tej temu tę tą tym tych tymi tamten tamta tamto tamtej tamtego tamtych ów owa owo owe owej "
        + "owego owych sam sama samo sami same taki taka takie takiego takiej takim takich takimi taką każdy każda każde "
        + "każdego każdej każdym wszystek wszystko wszyscy wszystkie wszystkich wszystkim wszystkimi inny inna inne innego "
        + "innej innych innym innymi żaden żadna żadne żadnego żadnej nic niczego nikt nikogo coś czegoś ktoś kogoś jakiś "
        + "jakaś jakieś jakiegoś jakiejś pewien pewna pewne";

    private const string Questions =
        "kto kogo komu kim co czego czemu czym jaki jaka jakie jakiego jakiej jakim jakich jakimi jaką który która które "
        + "którego której któremu którą którym których którymi którzy czyj czyja czyje gdzie dokąd skąd kiedy dlaczego "
        + "którędy ile ilu iloma odkąd dopóki dotąd";

    private const string Verbs =
        "być jest są jestem jesteś jesteśmy był była było byli były będzie będą będę być byłby byłaby byłoby byłyby bycia "
        + "został została zostało zostali zostały zostanie zostaną ma mają mam mieć miał miała miało mieli miały może mogą "
        + "można możemy mógł mogła mogło mogły powinien powinna powinno powinny powinni należy trzeba warto";

    private const string Particles =
        "nie tak też także również jeszcze już tylko nawet bardzo bardziej najbardziej mniej więcej tu tutaj tam teraz wtedy "
        + "potem zawsze nigdy niemal prawie raczej może chyba właśnie przecież oto np r itd itp tj tzn tzw m.in. ok m.in wobec "
        + "zwłaszcza szczególnie ponadto dość dosyć zbyt";

    // A frozen set would take ten milliseconds to make, more than all that its faster look-ups ever save.
    private static readonly HashSet<string> Words = MakeSet(Prepositions, Conjunctions, Pronouns, Questions, Verbs, Particles);
    private static readonly HashSet<string> QuestionWords = MakeSet(Questions, "czy jak");

    /// <summary>True for a function or question word, given in lower case, with or without its Polish letters.</summary>
    public static bool Contains(string word) => Words.Contains(word);

    /// <summary>True for a word that asks (<c>kto</c>, <c>gdzie</c>, <c>ile</c>), given in lower case, with or without its Polish letters.</summary>
    public static bool Asks(string word) => QuestionWords.Contains(word);

    private static HashSet<string> MakeSet(params string[] lists)
    {
        var words = string.Join(' ', lists).Split(' ');

        // 3 maja is a date.
        return words.Concat(words.Select(Folding.Fold).Where(word => word != "maja")).ToHashSet(StringComparer.Ordinal);
    }
}

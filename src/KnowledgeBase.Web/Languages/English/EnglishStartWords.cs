namespace KnowledgeBase.Web.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishStartWords : IStartWords
{
    public string Heading => "What cities propose to the government";

    public Sentence Lead =>
        $"Recommendations and Action Plans (MID) of Poland’s Cities’ Partnership Initiative. The texts are in Polish, and so are the words to search for. The search knows Polish inflection: {Sentence.Polish("zieleń")} also finds {Sentence.Polish("zieleni")} and {Sentence.Polish("zielenią")}, and Polish letters can be typed without their marks.";

    public string Try => "For example:";

    public string Inside => "What is inside";

    public Sentence Examples(int count) =>
        $"{Wording.English.Entries.Count(count)} {EnglishCount.Form(count, "is", "are")} {Sentence.Strong("sample material")}: invented recommendations and invented places to try the search on until the programme’s documents are here. They must not be cited.";

    public string Whole => "See the whole";

    public string RecommendationsAlone => "Recommendations to which no MID responds";

    public string InitiativesAlone => Wording.English.Matrices.InitiativesAlone(2);

    public string MapNote => "and voivodeships";

    public string EditionsAndNetworks => "Editions and networks";

    public string Newest => "Newest";

    public string AllFromNewest => "All entries from the newest";
}

namespace KnowledgeBase.Web.Languages;

/// <summary>The page on how to search.</summary>
public interface ISearchHelpWords
{
    string Heading { get; }

    string Lead { get; }

    string WordsHeading { get; }

    Sentence Words { get; }

    Sentence AnyForm { get; }

    Sentence WithoutPolishLetters { get; }

    Sentence MostWords { get; }

    string SynonymsHeading { get; }

    Sentence Synonyms { get; }

    string ModesHeading { get; }

    Sentence Modes { get; }

    /// <param name="address">Address of an example.</param>
    Sentence Exactly(string address);

    /// <param name="address">Address of an example.</param>
    Sentence Inflected(string address);

    /// <param name="address">Address of an example.</param>
    Sentence WithFamily(string address);

    Sentence ModeNumbers { get; }

    string OperatorsHeading { get; }

    Sentence Operators { get; }

    /// <summary>Other spellings, and what binds before what.</summary>
    Sentence OperatorRules { get; }

    string NumbersHeading { get; }

    Sentence Numbers { get; }

    string WhyHeading { get; }

    Sentence Why { get; }

    string FiltersHeading { get; }

    /// <param name="all">Address of all entries.</param>
    Sentence Filters(string all);

    /// <param name="topics">Address of all topics.</param>
    Sentence FilterValues(string topics);

    Sentence Dates { get; }

    string SuggestionsHeading { get; }

    Sentence Suggestions { get; }

    string TablesHeading { get; }

    /// <param name="table">Address of all entries in a table.</param>
    Sentence Tables(string table);

    string MatricesHeading { get; }

    /// <param name="matrix">Address of a matrix.</param>
    Sentence Matrices(string matrix);

    string NearHeading { get; }

    /// <param name="nearDuplicates">Address of the list of near duplicates.</param>
    Sentence Near(string nearDuplicates);

    string AddressHeading { get; }

    Sentence Address { get; }
}

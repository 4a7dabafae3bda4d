namespace KnowledgeBase.Web.Languages;

/// <summary>The filter of dates.</summary>
public interface IDateFilterWords
{
    string Heading { get; }

    /// <summary>The label of the first box.</summary>
    string From { get; }

    /// <summary>The label of the second box.</summary>
    string To { get; }

    string Hint { get; }

    string Submit { get; }

    /// <summary>What follows <see cref="Submit"/> for those who hear it.</summary>
    string SubmitWhat { get; }

    string AllYears { get; }

    /// <summary>What a bar is called: its year and how many entries it stands for.</summary>
    string Bar(string year, int count);

    /// <summary>The whole chart in words.</summary>
    /// <param name="years">Each year with its number.</param>
    string Chart(string years);

    /// <summary>What was typed into a box and is no date.</summary>
    Sentence NoBound(string typed);

    Sentence Reversed(string first, string last);

    /// <summary>What an address has for dates and is none.</summary>
    Sentence NoRange(string value);
}

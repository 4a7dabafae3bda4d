namespace KnowledgeBase.Testing;

/// <summary>Paragraphs of invented drafts.</summary>
public static class SampleDrafts
{
    /// <summary>On the subject of an entry, of the small library's and of the repository's content alike, in other words and forms.</summary>
    public const string Rain =
        "Właściciele działek, na których zatrzymuje się wody opadowe, zapłacą mniej za odprowadzanie deszczówki. Ulgę przyzna gmina po obejrzeniu zbiorników retencyjnych.";

    /// <summary>The same at greater length, with an act by its name.</summary>
    public const string RainAct =
        "Projektowana zmiana Prawa wodnego ma skłonić właścicieli nieruchomości do zatrzymywania wód opadowych. Gmina będzie mogła obniżyć "
        + "opłatę za odprowadzanie deszczówki temu, kto wybuduje zbiornik lub ogród deszczowy. Wysokość ulgi zależeć ma od pojemności retencyjnej.";

    /// <summary>On a subject of no entry.</summary>
    public const string Hunting =
        "Koła łowieckie sporządzą roczne plany hodowlane, a szkody w uprawach rolnych oszacuje komisja z udziałem izby rolniczej i nadleśniczego.";
}

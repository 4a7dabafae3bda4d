namespace KnowledgeBase.Web.Matrices;

/// <summary>What people ask that a matrix answers.</summary>
public enum MatrixQuestion
{
    WhoIsToDoWhat,
    HowFarTheyAre,
    WhoAnswersForWhat,
    WhatEditionsDealtWith,
    WhereAnswersAreMissing,
    WhereParticipantsAreFrom,
    HowManyOfEachTopic,
}

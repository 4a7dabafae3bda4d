namespace KnowledgeBase.Citing;

/// <summary>Writes citations in one style or file format.</summary>
public interface ICitationWriter
{
    /// <summary>The whole text, which ends without a line break where it is one line.</summary>
    string Write(Citation citation);
}

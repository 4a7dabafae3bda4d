namespace KnowledgeBase.Browser.Tests.Journeys;

/// <summary>How somebody gets about on the site.</summary>
public enum Way
{
    Pointer,

    PointerWithoutScript,

    Keyboard,

    KeyboardWithoutScript,

    /// <summary>The keyboard, in a window of 1280 × 1024 enlarged to 400 %.</summary>
    KeyboardEnlarged,

    /// <summary>The keyboard, with the few colours that the visitor has chosen for everything, and without motion.</summary>
    KeyboardInForcedColours,
}

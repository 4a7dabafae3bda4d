namespace KnowledgeBase.Web.Maps;

/// <summary>Something that is to be labelled: a circle and a text.</summary>
public sealed record LabelledPoint(MapPoint Centre, double Radius, string Text);

/// <summary>Where a label stands.</summary>
/// <param name="Point">What is labelled.</param>
/// <param name="Box">The room it takes.</param>
/// <param name="Anchor">The point its text begins at, ends at or is centred on.</param>
/// <param name="Alignment"><c>start</c>, <c>middle</c> or <c>end</c>, as SVG has it.</param>
/// <param name="Line">Where a line to it begins and ends; null when it stands beside its circle.</param>
public sealed record PlacedLabel(LabelledPoint Point, MapBox Box, MapPoint Anchor, string Alignment, (MapPoint From, MapPoint To)? Line);

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take what may stand for a version, right or wrong, but no name of a file: <c>{version:version}</c>.</summary>
public sealed class VersionConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string version && !version.Contains('.', StringComparison.Ordinal);
}

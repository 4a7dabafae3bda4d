using KnowledgeBase.Web.Exports;

namespace KnowledgeBase.Web.Routing;

/// <summary>Lets a route take only the extensions of formats: <c>{format:export}</c>.</summary>
public sealed class ExportConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string extension && ExportFormat.FromExtension(extension) is not null;
}

namespace KnowledgeBase.Web.Accessibility;

/// <summary>The settings that the declaration needs, named as in <see cref="DeclarationOptions"/>.</summary>
public enum DeclarationSetting
{
    Entity,
    Address,
    Published,
    Updated,
    Status,
    Inaccessible,
    Prepared,
    Basis,
    Contact,
    Email,
    Phone,
    Complaints,
    Apps,
    Architecture,
    Communication,
}

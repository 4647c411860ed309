using System.Xml;

namespace ReportGen.Packages;

/// <summary>Runs what reads a package and turns whatever the file makes it throw into a <see cref="PackageFault"/>. A bug still throws.</summary>
internal static class PackageGuard
{
    /// <summary>What <paramref name="read"/> gives; null, and the fault, where the package stopped it.</summary>
    public static T? Read<T>(Func<T?> read, out PackageFault fault)
        where T : class
    {
        fault = PackageFault.None;
        try
        {
            return read();
        }
        catch (PackageException error)
        {
            fault = error.Fault;
        }
        catch (XmlException error)
        {
            fault = error.Message.Contains("DTD", StringComparison.Ordinal) ? PackageFault.Doctype : PackageFault.Broken;
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or IOException)
        {
            fault = PackageFault.Broken;
        }

        return null;
    }
}

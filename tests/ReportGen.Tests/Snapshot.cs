using System.Runtime.CompilerServices;
using Xunit;

namespace ReportGen.Tests;

/// <summary>
/// Compares a text with the file <c>NAME.verified.txt</c> beside the test. A difference writes <c>NAME.received.txt</c> and fails;
/// <c>./build accept</c> renames received files. The naming is Verify's, so that the package can take over.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string actual, [CallerFilePath] string file = "", [CallerMemberName] string member = "", string? name = null)
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "." + (name ?? member));
        var verified = stem + ".verified.txt";
        var received = stem + ".received.txt";
        var normal = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == normal)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, normal);
        Assert.Fail(expected is null
            ? $"There is no {verified} yet; look at {received} and run ./build accept."
            : $"{received} differs from {verified}:\n--- expected\n{expected}\n--- received\n{normal}");
    }
}

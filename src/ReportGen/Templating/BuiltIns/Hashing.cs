using System.Security.Cryptography;
using System.Text;
using ReportGen.Templating.Evaluation;

namespace ReportGen.Templating.BuiltIns;

/// <summary>Check sums and Base64 of texts as UTF-8.</summary>
#pragma warning disable CA5350, CA5351 // the language offers MD5 and SHA1 for check sums; nothing here rests on them
internal static class Hashing
{
    public static Value Md5(BuiltInCall call) => Hex(MD5.HashData(Bytes(call, 0)));

    public static Value Sha1(BuiltInCall call) => Hex(SHA1.HashData(Bytes(call, 0)));

    public static Value Sha256(BuiltInCall call) => Hex(SHA256.HashData(Bytes(call, 0)));

    public static Value Sha512(BuiltInCall call) => Hex(SHA512.HashData(Bytes(call, 0)));

    public static Value HmacSha1(BuiltInCall call) => Hex(HMACSHA1.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value HmacSha256(BuiltInCall call) => Hex(HMACSHA256.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value HmacSha512(BuiltInCall call) => Hex(HMACSHA512.HashData(Bytes(call, 1), Bytes(call, 0)));

    public static Value Base64Decode(BuiltInCall call)
    {
        try
        {
            return call.NewText(Encoding.UTF8.GetString(Convert.FromBase64String(call.Text(0))));
        }
        catch (FormatException)
        {
            throw call.Evaluator.NotReadable(call.Place(0), "Base64", call.Name);
        }
    }

    private static byte[] Bytes(BuiltInCall call, int index) => Encoding.UTF8.GetBytes(call.Text(index));

    private static Value Hex(byte[] hash) => Value.Of(Convert.ToHexStringLower(hash));
}
#pragma warning restore CA5350, CA5351

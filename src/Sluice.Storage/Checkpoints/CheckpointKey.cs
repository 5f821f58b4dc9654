using System.Text;
using NSec.Cryptography;
using Sluice.Allocations;
using Sluice.Allocations.Chain;

namespace Sluice.Storage.Checkpoints;

/// <summary>An Ed25519 key that signs checkpoints, from a file as <c>openssl genpkey -algorithm ed25519</c> writes it (PKCS #8, PEM).</summary>
public sealed class CheckpointKey : ICheckpointSigner, IDisposable
{
    private const int LargestFile = 16 * 1024;

    private readonly Key key;

    private CheckpointKey(Key key) => this.key = key;

    /// <summary>The key that checks what this one signs, 32 bytes.</summary>
    public ReadOnlyMemory<byte> PublicKey => key.PublicKey.Export(KeyBlobFormat.RawPublicKey);

    /// <summary>The public key as text for a file of its own (PEM), as <c>openssl pkey -pubout</c> writes it.</summary>
    public string PublicText => Encoding.ASCII.GetString(key.PublicKey.Export(KeyBlobFormat.PkixPublicKeyText));

    /// <summary>Makes a new key and writes it to a file that only its owner can read.</summary>
    /// <param name="path">The file, which must not be there.</param>
    /// <exception cref="IOException">The file is there, or cannot be written.</exception>
    public static CheckpointKey Create(string path)
    {
        var made = Key.Create(SignatureAlgorithm.Ed25519, new() { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(made.Export(KeyBlobFormat.PkixPrivateKeyText));
        return new(made);
    }

    /// <summary>Reads a key from a file.</summary>
    /// <exception cref="FormatException">The file has no such key; the message says what is accepted.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CheckpointKey Read(string path) =>
        Key.TryImport(SignatureAlgorithm.Ed25519, Bytes(path), KeyBlobFormat.PkixPrivateKeyText, out var key) && key is not null
            ? new(key)
            : throw new FormatException($"{path}: is not a private Ed25519 key; a PEM file as 'openssl genpkey -algorithm ed25519' writes it is accepted.");

    /// <summary>Reads a public key from a file.</summary>
    /// <returns>32 bytes.</returns>
    /// <exception cref="FormatException">The file has no such key; the message says what is accepted.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadPublic(string path) =>
        NSec.Cryptography.PublicKey.TryImport(SignatureAlgorithm.Ed25519, Bytes(path), KeyBlobFormat.PkixPublicKeyText, out var key) && key is not null
            ? key.Export(KeyBlobFormat.RawPublicKey)
            : throw new FormatException($"{path}: is not a public Ed25519 key; a PEM file as 'openssl pkey -pubout' writes it is accepted.");

    /// <summary>Whether a checkpoint was signed by the key that it names.</summary>
    public static bool IsGood(Checkpoint checkpoint) =>
        NSec.Cryptography.PublicKey.TryImport(SignatureAlgorithm.Ed25519, checkpoint.PublicKey.Span, KeyBlobFormat.RawPublicKey, out var key)
        && key is not null
        && SignatureAlgorithm.Ed25519.Verify(
            key, Checkpoint.SignedBytes(checkpoint.Sequence, checkpoint.At, checkpoint.Hash), checkpoint.Signature.Span);

    /// <inheritdoc/>
    public Checkpoint Sign(LedgerHead head, DateTimeOffset at)
    {
        var time = LedgerTime.Truncate(at);
        var signature = SignatureAlgorithm.Ed25519.Sign(key, Checkpoint.SignedBytes(head.Sequence, time, head.Hash));
        return new(head.Sequence, time, head.Hash, PublicKey, signature);
    }

    /// <inheritdoc/>
    public void Dispose() => key.Dispose();

    private static byte[] Bytes(string path) => new FileInfo(path).Length <= LargestFile
        ? File.ReadAllBytes(path)
        : throw new FormatException($"{path}: has more than {LargestFile} bytes; a key has some hundred.");
}

using System.Diagnostics;
using Sluice.Allocations;
using Sluice.Allocations.Chain;
using Sluice.Storage.Checkpoints;

namespace Sluice.Storage.Tests;

public sealed class CheckpointKeyTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_key_is_read_as_it_was_written_and_only_its_owner_may_read_it()
    {
        var file = folder.File("key.pem");
        using var made = CheckpointKey.Create(file);
        using var read = CheckpointKey.Read(file);
        read.PublicKey.ToArray().ShouldBe(made.PublicKey.ToArray());
        File.WriteAllText(folder.File("public.pem"), made.PublicText);
        CheckpointKey.ReadPublic(folder.File("public.pem")).ToArray().ShouldBe(made.PublicKey.ToArray());
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Should.Throw<IOException>(() => CheckpointKey.Create(file));
    }

    [Fact]
    public void What_is_signed_holds_for_that_alone()
    {
        using var key = CheckpointKey.Create(folder.File("key.pem"));
        var head = new LedgerHead(7, DateTimeOffset.UnixEpoch, new ChainHash(new byte[32]));
        var checkpoint = key.Sign(head, new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero));
        CheckpointKey.IsGood(checkpoint).ShouldBeTrue();
        CheckpointKey.IsGood(checkpoint with { Sequence = 8 }).ShouldBeFalse();
        CheckpointKey.IsGood(checkpoint with { At = checkpoint.At.AddMicroseconds(1) }).ShouldBeFalse();
        CheckpointKey.IsGood(checkpoint with { PublicKey = new byte[5] }).ShouldBeFalse();
    }

    [Fact]
    public void A_key_from_OpenSSL_signs_and_OpenSSL_checks_it()
    {
        Assert.SkipUnless(Run("version") == 0, "openssl is not here.");
        Run("genpkey", "-algorithm", "ed25519", "-out", folder.File("key.pem")).ShouldBe(0);
        Run("pkey", "-in", folder.File("key.pem"), "-pubout", "-out", folder.File("public.pem")).ShouldBe(0);
        using var key = CheckpointKey.Read(folder.File("key.pem"));
        var checkpoint = key.Sign(LedgerHead.Empty, DateTimeOffset.UnixEpoch);
        File.WriteAllBytes(folder.File("text"), Checkpoint.SignedBytes(checkpoint.Sequence, checkpoint.At, checkpoint.Hash));
        File.WriteAllBytes(folder.File("signature"), checkpoint.Signature.ToArray());
        Run("pkeyutl", "-verify", "-pubin", "-inkey", folder.File("public.pem"), "-rawin", "-in", folder.File("text"), "-sigfile", folder.File("signature")).ShouldBe(0);
    }

    [Fact]
    public void Files_that_are_no_key_are_refused()
    {
        File.WriteAllText(folder.File("text.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        Should.Throw<FormatException>(() => CheckpointKey.Read(folder.File("text.pem"))).Message.ShouldContain("is not a private Ed25519 key");
        Should.Throw<FormatException>(() => CheckpointKey.ReadPublic(folder.File("text.pem"))).Message.ShouldContain("is not a public Ed25519 key");
    }

    private static int Run(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}

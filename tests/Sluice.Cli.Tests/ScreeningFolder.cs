namespace Sluice.Cli.Tests;

/// <summary>A folder with lists made up for tests, and calls of the program that use it.</summary>
internal sealed class ScreeningFolder : IDisposable
{
    /// <summary>A list of every kind the law asks about.</summary>
    public const string List =
        """
        source,entity_number,type,name,alt_names,federal_register_notice,start_date,end_date,license_requirement,license_policy,addresses
        Entity List (EL) - Bureau of Industry and Security,,,"Kexing Example Computing Co., Ltd.",科星示例计算,88 FR 71992,2023-10-17,,For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4,Presumption of denial,"Shenzhen, CN"
        Denied Persons List (DPL) - Bureau of Industry and Security,,,Zoltan Quibbleworth,,82 FR 1,2017-10-16,2036-10-13,,,"Austin, US"
        Specially Designated Nationals (SDN) - Treasury Department,306,Entity,Banco Ejemplo,,,,,,,"Havana, CU"
        Military End User (MEU) List - Bureau of Industry and Security,,,Militaria Works,,85 FR 83799,,,,,"Xian, CN"
        Unverified List (UVL) - Bureau of Industry and Security,,,Unverifa Trading,,,,,,,"Dubai, AE"

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sluice-screen-");

    /// <summary>A path in the folder.</summary>
    public string this[string name] => Path.Combine(folder.FullName, name);

    /// <summary>Today, as the program writes it.</summary>
    public static string Today => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Writes a file.</summary>
    public string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <summary>Calls the program with the lists of the folder.</summary>
    public Task<Ended> Run(params string[] arguments) => SluiceProgram.Run([.. arguments, "--lists", this["lists"]]);

    /// <summary>Imports the made-up list as one of today.</summary>
    public Task<Ended> Import() => Run("lists", "import", Write("csl.csv", List), "--published", Today);

    /// <inheritdoc />
    public void Dispose() => folder.Delete(recursive: true);
}

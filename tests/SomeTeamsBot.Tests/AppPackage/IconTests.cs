using System.Globalization;
using System.Text.Json;
using Xunit;

namespace SomeTeamsBot.Tests.AppPackage;

public class IconTests
{
    private const string White = "#FFFFFF";

    // Of 192 pixels: clients cut the corners round, and the symbol must stay whole.
    private const int CutByClients = 24;

    private static readonly string[] Icons = ["color.png", "outline.png"];

    [Fact]
    public void The_colour_icon_is_192_pixels_and_opaque_to_its_edges()
    {
        var icon = Picture.Read(PathOf("color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(byte.MaxValue, p.Pixel.Alpha));
    }

    [Fact]
    public void The_symbol_stays_clear_of_what_clients_cut_off()
    {
        var icon = Picture.Read(PathOf("color.png"));
        var symbol = icon.Pixels.Where(p => Hex(p.Pixel) == White).ToList();

        Assert.NotEmpty(symbol);
        Assert.All(symbol, p => Assert.InRange(p.X, CutByClients, 191 - CutByClients));
        Assert.All(symbol, p => Assert.InRange(p.Y, CutByClients, 191 - CutByClients));
    }

    [Fact]
    public void The_symbol_stands_out_from_what_surrounds_it()
    {
        var icon = Picture.Read(PathOf("color.png"));

        // WCAG 2.2, 1.4.11: three to one for graphics.
        foreach (var (x, y) in new[] { (0, 0), (191, 0), (0, 191), (191, 191), (96, 10), (96, 181) })
            Assert.InRange(1.05 / (Luminance(icon.At(x, y)) + 0.05), 3, 21);
    }

    [Fact]
    public void The_accent_colour_is_one_of_the_icon()
    {
        var icon = Picture.Read(PathOf("color.png"));
        using var manifest = JsonDocument.Parse(File.ReadAllText(PathOf("manifest.json")));

        Assert.Contains(icon.Pixels, p => Hex(p.Pixel) == manifest.RootElement.GetProperty("accentColor").GetString());
    }

    [Fact]
    public void The_outline_icon_is_32_pixels_of_white_on_nothing()
    {
        var icon = Picture.Read(PathOf("outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(White, Hex(p.Pixel)));
        Assert.Contains(icon.Pixels, p => p.Pixel.Alpha == byte.MaxValue);
        Assert.All(
            icon.Pixels.Where(p => p.X is 0 or 31 || p.Y is 0 or 31),
            p => Assert.Equal(0, p.Pixel.Alpha));
    }

    [Fact]
    public async Task The_icons_are_what_the_script_draws()
    {
        var folder = Directory.CreateTempSubdirectory("icons-");
        try
        {
            var (exit, said) = await NodeScript.Run(PathOf("draw-icons.mjs"), folder.FullName);

            Assert.True(exit == 0, said);
            foreach (var icon in Icons)
                Assert.Equal(Picture.Read(Path.Combine(folder.FullName, icon)).Pixels, Picture.Read(PathOf(icon)).Pixels);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string PathOf(string file) => RepositoryFolder.PathOf("appPackage", file);

    private static string Hex(Pixel p) => string.Create(CultureInfo.InvariantCulture, $"#{p.Red:X2}{p.Green:X2}{p.Blue:X2}");

    // WCAG 2.2, "relative luminance".
    private static double Luminance(Pixel p) => (0.2126 * Linear(p.Red)) + (0.7152 * Linear(p.Green)) + (0.0722 * Linear(p.Blue));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SomeTeamsBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class GreetedPlaces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "greeted_places",
                columns: table => new
                {
                    ConversationKey = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_greeted_places", x => x.ConversationKey);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "greeted_places");
        }
    }
}

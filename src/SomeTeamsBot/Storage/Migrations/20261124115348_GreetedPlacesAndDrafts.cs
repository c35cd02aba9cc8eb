using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SomeTeamsBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class GreetedPlacesAndDrafts : Migration
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

            migrationBuilder.CreateTable(
                name: "triage_drafts",
                columns: table => new
                {
                    PersonKey = table.Column<string>(type: "TEXT", nullable: false),
                    DialogId = table.Column<string>(type: "TEXT", nullable: false),
                    TreeVersion = table.Column<string>(type: "TEXT", nullable: false),
                    Trail = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    ExpiresUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_triage_drafts", x => x.PersonKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_triage_drafts_ExpiresUtc",
                table: "triage_drafts",
                column: "ExpiresUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "greeted_places");

            migrationBuilder.DropTable(
                name: "triage_drafts");
        }
    }
}

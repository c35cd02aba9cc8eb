using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SomeTeamsBot.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answered_presses",
                columns: table => new
                {
                    PressHash = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answered_presses", x => x.PressHash);
                });

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonKey = table.Column<string>(type: "text", nullable: false),
                    Parts = table.Column<string>(type: "text", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    DueUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    End = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feedback_comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedback_comments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "feedback_counts",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Month = table.Column<int>(type: "integer", nullable: false),
                    Helpful = table.Column<bool>(type: "boolean", nullable: false),
                    Count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_feedback_counts", x => new { x.Subject, x.Month, x.Helpful });
                });

            migrationBuilder.CreateTable(
                name: "greeted_places",
                columns: table => new
                {
                    ConversationKey = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_greeted_places", x => x.ConversationKey);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    Key = table.Column<string>(type: "text", nullable: false),
                    Roles = table.Column<int>(type: "integer", nullable: false),
                    RoleAsked = table.Column<bool>(type: "boolean", nullable: false),
                    Language = table.Column<int>(type: "integer", nullable: true),
                    Greeted = table.Column<bool>(type: "boolean", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "triage_drafts",
                columns: table => new
                {
                    PersonKey = table.Column<string>(type: "text", nullable: false),
                    DialogId = table.Column<string>(type: "text", nullable: false),
                    TreeVersion = table.Column<string>(type: "text", nullable: false),
                    Trail = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    ExpiresUtc = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_triage_drafts", x => x.PersonKey);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answered_presses_AtUtc",
                table: "answered_presses",
                column: "AtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_End_DueUtc",
                table: "deliveries",
                columns: new[] { "End", "DueUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_triage_drafts_ExpiresUtc",
                table: "triage_drafts",
                column: "ExpiresUtc");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answered_presses");

            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "feedback_comments");

            migrationBuilder.DropTable(
                name: "feedback_counts");

            migrationBuilder.DropTable(
                name: "greeted_places");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "triage_drafts");
        }
    }
}

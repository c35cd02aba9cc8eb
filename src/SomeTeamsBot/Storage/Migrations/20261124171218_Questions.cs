using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SomeTeamsBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Questions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskerKey = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientKey = table.Column<string>(type: "TEXT", nullable: true),
                    AskedUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_questions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_questions_AskerKey_AskedUtc",
                table: "questions",
                columns: new[] { "AskerKey", "AskedUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_questions_DueUtc",
                table: "questions",
                column: "DueUtc");

            migrationBuilder.CreateIndex(
                name: "IX_questions_ExpiresUtc",
                table: "questions",
                column: "ExpiresUtc");

            migrationBuilder.CreateIndex(
                name: "IX_questions_RecipientKey_AskedUtc",
                table: "questions",
                columns: new[] { "RecipientKey", "AskedUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "questions");
        }
    }
}

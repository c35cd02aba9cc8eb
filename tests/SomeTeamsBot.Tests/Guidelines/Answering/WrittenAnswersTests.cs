using SomeTeamsBot.Domain.Channels;
using SomeTeamsBot.Domain.Conversations;
using SomeTeamsBot.Domain.Guidelines;
using SomeTeamsBot.Domain.Guidelines.Answering;
using SomeTeamsBot.Tests.Fixtures;
using Xunit;

namespace SomeTeamsBot.Tests.Guidelines.Answering;

public class WrittenAnswersTests
{
    private static readonly Handbook Book = HandbookBuilder.Town().Build();
    private static readonly Passage Picture = Book.Passages["huoneentaulu-some/4"];

    [Fact]
    public void The_same_answer_is_written_once()
    {
        var page = WrittenAnswers.Of(Book, Picture, Askers.Private());

        Assert.True(page.IsReused);
        Assert.Same(page, WrittenAnswers.Of(Book, Picture, Askers.Private()));
    }

    [Fact]
    public void Whatever_the_answer_depends_on_makes_another_one()
    {
        Asker[] askers =
        [
            Askers.Private(), Askers.Private(Roles.Supervisor), Askers.Private(language: Language.Swedish), Askers.InChannel(),
        ];

        foreach (var passage in Book.Passages.Values)
        {
            foreach (var asker in askers)
                Assert.Equal(AnswerPage.Of(Book, passage, asker).Words(), WrittenAnswers.Of(Book, passage, asker).Words());
        }
    }

    [Fact]
    public void The_register_tells_of_each_unit_and_platform_apart()
    {
        string[] questions = ["Kuka hoitaa kirjaston Instagramia?", "Kuka hoitaa kirjaston Facebookia?", "Mitä kanavia kirjastolla on?", "Mitä kanavia kunnalla on?"];

        foreach (var query in questions.Select(q => ChannelQuestions.FindClear(Book.Register, q)!))
        {
            foreach (var asker in new[] { Askers.Private(), Askers.InChannel() })
                Assert.Equal(RegisterPage.Of(Book, query, asker).Words(), WrittenAnswers.Of(Book, query, asker).Words());
        }
    }

    [Fact]
    public void New_content_answers_anew()
    {
        var old = WrittenAnswers.Of(Book, Picture, Askers.Private());
        var changed = Picture with { Title = "Uusi otsikko" };
        var book = Book with { Passages = new Dictionary<string, Passage>(Book.Passages) { [Picture.Id] = changed } };

        Assert.NotEqual(old.Title, WrittenAnswers.Of(book, changed, Askers.Private()).Title);
    }
}

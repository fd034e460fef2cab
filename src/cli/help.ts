/** What `--help` prints. */
export const help = `Article Notes on the command line

  import FILE...     makes a source text and notes with a proposed outline of each article;
                     a FILE is text, Markdown, HTML, PDF, DOCX or a folder of these
      --json         prints a line of JSON for each article instead, and writes nothing
      --out FOLDER   writes to this folder instead of beside each document
      --merge        merges into the notes that an earlier import wrote; what you wrote stays
  check FILE...      lists the problems of notes: file:line:column: message
  summary FILE       prints the summary of notes as Markdown
  outline FILE       prints the outline of notes as Markdown

  --help             prints this
  --version          prints the version

No file that exists is overwritten, save by --merge. The command ends with 0 when all went well, with 1 when a
file failed or notes have errors, and with 2 when it was not understood.`;

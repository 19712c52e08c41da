/** An address that may go on in the next line after its @, before it is broken inside a word. */
export function Breakable({ text }: { text: string }) {
  const at = text.indexOf('@') + 1;
  return (
    <span className="breakable">
      {text.slice(0, at)}
      {at > 0 && <wbr />}
      {text.slice(at)}
    </span>
  );
}

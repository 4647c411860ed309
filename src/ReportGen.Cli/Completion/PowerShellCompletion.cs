using System.Text;

namespace ReportGen.Cli.Completion;

/// <summary>For Windows PowerShell 5.1 and PowerShell 7. Where nothing is offered the shell completes names on the disk by itself.</summary>
internal static class PowerShellCompletion
{
    public static string Script(IReadOnlyList<CompletionCase> cases) => $$"""
        # PowerShell: [Console]::OutputEncoding = [Text.Encoding]::UTF8; reportgen completion powershell | Out-String | Invoke-Expression

        $global:ReportgenKnown = @{}
        {{string.Concat(cases.Select(Case))}}
        Register-ArgumentCompleter -Native -CommandName reportgen -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $known = $global:ReportgenKnown
            $verb = ''; $place = 0; $option = ''; $prefix = ''
            $cur = "$wordToComplete"
            foreach ($element in @($commandAst.CommandElements | Select-Object -Skip 1)) {
                if ($element.Extent.EndOffset -ge $cursorPosition) { break }
                $word = $element.Extent.Text.Trim([char]34, [char]39)
                $command = if ($verb) { $verb } else { 'build' }
                if ($option) { $option = '' }
                elseif ($word.StartsWith('-')) { if ($known.ContainsKey("$command $word")) { $option = $word } }
                elseif ($place -eq 0 -and $known.ContainsKey("$verb $word".Trim() + ' {{CompletionTable.Options}}')) { $verb = "$verb $word".Trim() }
                else { $place++ }
            }
            if (-not $verb -and $place -gt 0) { $verb = 'build' }
            $command = if ($verb) { $verb } else { 'build' }
            if (-not $option -and $cur -match '^(-[^=]*)=(.*)$') { $option = $Matches[1]; $prefix = "$option="; $cur = $Matches[2] }
            if ($option) { $found = $known["$command $option"] }
            elseif ($cur.StartsWith('-')) { $found = $known["$command {{CompletionTable.Options}}"] }
            else {
                if (-not $verb) { $command = '{{CompletionTable.NoVerb}}' }
                $found = $known["$command $place"]
                if (-not $found) { $found = $known["$command {{CompletionTable.More}}"] }
            }
            if (-not $found) { return }
            $done = ''
            if ($found.List -and $cur.Contains(',')) { $done = $cur.Substring(0, $cur.LastIndexOf(',') + 1) }
            foreach ($line in $found.Offered) {
                $name, $meaning = $line -split "`t", 2
                if (-not "$done$name".StartsWith($cur, [StringComparison]::OrdinalIgnoreCase)) { continue }
                if (-not $meaning) { $meaning = $name }
                [System.Management.Automation.CompletionResult]::new("$prefix$done$name", $name, 'ParameterValue', $meaning)
            }
        }

        """;

    private static string Case(CompletionCase place)
    {
        var words = string.Join(", ", place.Words.Select(word => Quoted($"{word.Text}\t{word.Meaning.ReplaceLineEndings(" ")}")));
        return $"foreach ($key in {string.Join(", ", place.Keys.Select(Quoted))}) {{ $global:ReportgenKnown[$key] = @{{ List = ${(place.IsList ? "true" : "false")}; Offered = @({words}) }} }}\n";
    }

    // PowerShell takes the typographic single quotes for its own as well.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in text)
        {
            quoted.Append(c);
            if (c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B')
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('\'').ToString();
    }
}

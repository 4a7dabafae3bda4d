using System.Globalization;
using System.Text;
using KnowledgeBase.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
CultureInfo.CurrentUICulture = new CultureInfo("pl");

return KbProgram.Run(args, Console.In, Console.Out, Console.Error);
